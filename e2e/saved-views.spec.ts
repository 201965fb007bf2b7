import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

// axe looks at every element several times.
test.describe.configure({ timeout: 90_000 });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
const list = (page: Page) => dialog(page).getByRole('list', { name: 'Saved views' });

async function save(page: Page, name?: string): Promise<void> {
  if (name) await dialog(page).getByLabel('Name of the present view').fill(name);
  await dialog(page).getByRole('button', { name: 'Save this view' }).click();
}

test('a view is saved under its sentence, and opened again after a reload', { tag: '@smoke' }, async ({
  explorer,
  page,
}) => {
  await explorer.open('?focus=sco&lang=en');
  const sentence = await explorer.sentence.innerText();
  await page.keyboard.press('v');
  const name = await dialog(page).getByLabel('Name of the present view').inputValue();
  expect(sentence.startsWith(name.replace('…', ''))).toBe(true);
  await save(page);
  await expect(dialog(page).getByRole('status')).toContainText('Saved: ');
  await explorer.open();
  await page.keyboard.press('v');
  await list(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(explorer.sentence).toHaveText(sentence);
  await explorer.expectAddress('?focus=sco');
  await page.goBack();
  await explorer.expectAddress('');
});

test('saved views are sorted, renamed, deleted and brought back', async ({ explorer, page }) => {
  await explorer.open();
  await page.keyboard.press('v');
  for (const name of ['Beta', 'Alpha 10', 'Alpha 9']) {
    await save(page, name);
    await expect(dialog(page).getByRole('status')).toContainText(name);
  }
  const names = () => list(page).getByRole('listitem').locator('button:first-of-type').allInnerTexts();
  const shown = async () => (await names()).filter((text) => !['Rename', 'Delete'].includes(text));
  expect(await shown()).toEqual(['Alpha 9', 'Alpha 10', 'Beta']);
  await dialog(page).getByLabel('Sort by').selectOption('name');
  await page.getByRole('button', { name: 'Rename Beta' }).click();
  await page.getByLabel('New name of Beta').fill('Aardvark');
  await page.keyboard.press('Enter');
  expect(await shown()).toEqual(['Aardvark', 'Alpha 9', 'Alpha 10']);
  await page.getByRole('button', { name: 'Delete Alpha 9' }).click();
  await expect(list(page).getByRole('listitem')).toHaveCount(2);
  await dialog(page).getByRole('button', { name: 'Undo' }).click();
  expect(await shown()).toEqual(['Aardvark', 'Alpha 9', 'Alpha 10']);
});

test('two tabs do not overwrite each other', async ({ explorer, page, context }) => {
  await explorer.open();
  const other = await context.newPage();
  await other.goto(explorer.page.url());
  await expect(other.getByRole('region', { name: 'Relationship graph' })).toBeVisible();
  await other.keyboard.press('v');
  await page.keyboard.press('v');
  await save(page, 'Here');
  await expect(list(other).getByRole('button', { name: 'Here', exact: true })).toBeVisible();
  await save(other, 'There');
  await expect(list(page).getByRole('listitem')).toHaveCount(2);
});

test('all are taken along as a file and brought in once', async ({ explorer, page }) => {
  await explorer.open();
  await page.keyboard.press('v');
  await save(page, 'One');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Export all as a file' }).click(),
  ]);
  const path = await file.path();
  const input = dialog(page).locator('input[type=file]');
  await input.setInputFiles(path);
  await expect(dialog(page).getByRole('status')).toContainText('Nothing new');
  await page.getByRole('button', { name: 'Delete One' }).click();
  await input.setInputFiles(path);
  await expect(dialog(page).getByRole('status')).toContainText('1 view brought in');
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('no') });
  await expect(dialog(page).getByRole('status')).toContainText('This is not a JSON file.');
});

test('a full storage is said, and nothing is lost', async ({ explorer, page }) => {
  await explorer.open();
  await page.keyboard.press('v');
  await save(page, 'Kept');
  await expect(list(page).getByRole('listitem')).toHaveCount(1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await save(page, 'Too much');
  await expect(dialog(page).getByRole('alert')).toContainText('storage is full');
  await expect(list(page).getByRole('listitem')).toHaveCount(1);
});

test('a blocked storage is said; views last until the page is closed', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await explorer.open();
  await page.keyboard.press('v');
  await expect(dialog(page).getByRole('alert')).toContainText('storage is blocked');
  await save(page, 'For now');
  await expect(list(page).getByRole('button', { name: 'For now', exact: true })).toBeVisible();
});

for (const width of [390, 1440]) {
  test(`axe finds nothing in the saved views at ${width} px`, async ({ explorer, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await explorer.open();
    await page.getByRole('button', { name: 'Keyboard help' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Saved views' }).click();
    await save(page, 'One');
    await expect(list(page)).toBeVisible();
    await expectNoViolations(page);
  });
}
