import type { Page } from '@playwright/test';
import { expectNoViolationsInBothThemes } from './axe.ts';
import { expect, test } from './fixtures.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
const option = (page: Page, name: RegExp) => page.getByRole('option', { name });
const group = (page: Page, name: string) => page.getByRole('listbox').getByRole('group', { name });

test.describe('search by keyboard', () => {
  for (const [text, script] of [
    ['Lavrov', 'Latin'],
    ['Лавров', 'Cyrillic'],
    ['拉夫罗夫', 'Chinese'],
    ['Lawrow', 'German spelling'],
  ] as const) {
    test(`“${text}” (${script}) finds Lavrov and Enter opens him`, async ({ explorer, page }) => {
      await explorer.open();
      await page.keyboard.press('/');
      await expect(box(page)).toBeFocused();
      await page.keyboard.type(text);
      await expect(group(page, 'Entities').getByRole('option').first()).toContainText('Sergey Lavrov');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(explorer.details.getByRole('heading', { level: 2 })).toHaveText('Sergey Lavrov');
      await expect(explorer.details.getByRole('heading', { level: 2 })).toBeFocused();
      await explorer.expectAddress('?sel=entity.sergey-lavrov');
      await expect(box(page)).toHaveValue('');
    });
  }

  test('a misspelling on record says who wrote it, and all scripts are named', async ({ explorer, page }) => {
    await explorer.open();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Woedong');
    const first = group(page, 'Entities').getByRole('option').first();
    await expect(first).toContainText('Sun Weidong');
    await expect(first).toContainText('written “Sun Woedong” in Satori News (misspelling)');
    await expect(first.locator('[lang="zh-Hans"]')).toHaveText('孙卫东');
    await expect(first.locator('[lang="ru"]')).toHaveText('Сунь Вэйдун');
  });

  test('Esc clears the text, then leads back; half-typed text is never in the address', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    const help = page.getByRole('button', { name: 'Keyboard help' });
    await help.focus();
    await page.keyboard.press('/');
    await page.keyboard.type('China Rus');
    await expect(group(page, 'Ties')).toBeVisible();
    await explorer.expectAddress('');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
    await expect(box(page)).toBeFocused();
    await expect(page.getByRole('listbox', { name: 'Search results' })).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(help).toBeFocused();
  });

  test('“/” can be switched off with the other letter keys, Ctrl+K stays', async ({ explorer, page }) => {
    await explorer.open();
    await page.getByRole('button', { name: 'Keyboard help' }).click();
    await page.getByRole('checkbox', { name: /Single-letter keys/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(box(page)).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
  });
});

test('a tie is found by its two names and opened with the mouse', async ({ explorer, page }) => {
  await explorer.open();
  await box(page).click();
  await box(page).fill('china russia');
  await expect(options(page).first()).toContainText('China – Russia');
  await option(page, /^China – Russia/).click();
  await expect(explorer.details.getByRole('heading', { level: 2 })).toHaveText('China – Russia');
  await explorer.expectAddress('?sel=tie.china~russia');
});

test('events and reports are found by their words', async ({ explorer, page }) => {
  await explorer.open();
  await box(page).fill('Satori');
  await group(page, 'Reports').getByRole('option').first().click();
  await explorer.expectAddress('?sel=report.satori-news-2024-02-28');
  await box(page).fill('Astana Declaration');
  await expect(group(page, 'Events').getByRole('option').first()).toContainText('Astana Declaration');
});

test('two names without a tie lead to what connects them', async ({ explorer, page }) => {
  await explorer.open();
  await box(page).fill('North Korea – China');
  await option(page, /No evidence ties North Korea and China directly/).click();
  await explorer.expectAddress('?path=north-korea~china');
});

test('what lies outside says so, opens with wider dates and fewer filters, and comes back', async ({
  explorer,
  page,
}) => {
  const before = '?t=2024-05..2024-06&kind=state';
  await explorer.open(before);
  await box(page).fill('Woedong');
  await expect(group(page, 'Entities').getByRole('option').first()).toContainText('outside your');
  await group(page, 'Entities').getByRole('option').first().click();
  await expect(explorer.details.getByRole('heading', { level: 2 })).toHaveText('Sun Weidong');
  const notice = explorer.notices.filter({ hasText: 'kind of entity' });
  await expect(notice).toContainText(/This lies outside your .* to show it/);
  expect(explorer.search()).not.toContain('kind=');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await explorer.expectAddress(before);
});

test('Enter applies the text: results in the details and in the address', async ({ explorer, page }) => {
  await explorer.open();
  await box(page).fill('Lavrov');
  await expect(option(page, /Sergey Lavrov/).first()).toBeVisible();
  await box(page).press('Enter');
  await explorer.expectAddress('?q=Lavrov');
  await expect(explorer.details.getByRole('heading', { name: 'Results for “Lavrov”' })).toBeVisible();
  await expect(explorer.details.getByText(/Found 1 entity, \d+ events and \d+ reports/)).toBeVisible();
  await explorer.details.getByRole('button', { name: 'Sergey Lavrov', exact: true }).click();
  await expect(explorer.details.getByRole('heading', { level: 2 })).toHaveText('Sergey Lavrov');
  await explorer.details.getByRole('button', { name: /Results for “Lavrov”/ }).click();
  await expect(explorer.details.getByRole('heading', { name: 'Results for “Lavrov”' })).toBeVisible();
});

test('the list has the results as a table, from the address and after Back', async ({ explorer, page }) => {
  await explorer.open('?q=Woedong&view=list');
  const table = page.getByRole('table', { name: 'Search results' });
  await expect(table.getByRole('button', { name: 'Sun Weidong', exact: true })).toBeVisible();
  await expect(table).toContainText('written “Sun Woedong” in Satori News (misspelling)');
  await expect(box(page)).toHaveValue('Woedong');
  await explorer.details.getByRole('button', { name: 'End the search' }).click();
  await expect(table).toBeHidden();
  await expect(box(page)).toHaveValue('');
  await page.goBack();
  await expect(table).toBeVisible();
  await expect(box(page)).toHaveValue('Woedong');
});

test('the results are one of the tables to jump to', async ({ explorer, page }) => {
  await explorer.open('?q=Woedong&view=list');
  const tables = page.getByRole('navigation', { name: 'Tables' });
  await expect(tables.getByRole('button').first()).toHaveText(/^Search results [1-9]/);
  await tables.getByRole('button', { name: 'Evidence' }).click();
  await tables.getByRole('button', { name: 'Search results' }).click();
  await expect(page.getByRole('heading', { name: /^Search results/ })).toBeFocused();
});

test('with a search and a path, the answer asked for last is shown and leads to the other', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=Lavrov&path=china~russia');
  const heading = explorer.details.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Results for “Lavrov”');
  await explorer.details.getByRole('button', { name: 'Paths from China to Russia' }).click();
  await expect(heading).toHaveText('Paths from China to Russia');
  await explorer.details.getByRole('button', { name: 'Results for “Lavrov”' }).click();
  await expect(heading).toHaveText('Results for “Lavrov”');
  await page.getByRole('button', { name: 'Swap from and to' }).click();
  await expect(heading).toHaveText('Paths from Russia to China');
  await box(page).fill('Wang Yi');
  await box(page).press('Enter');
  await expect(heading).toHaveText('Results for “Wang Yi”');
});

test('nothing found says so and proposes what is near', async ({ explorer, page }) => {
  await explorer.open();
  await box(page).fill('who spoke about the SCO');
  await expect(page.getByText(/Nothing found for “who spoke about the SCO”/)).toBeVisible();
  await option(page, /Did you mean “SCO”/).click();
  await expect(box(page)).toHaveValue('SCO');
  await expect(group(page, 'Entities').getByRole('option').first()).toContainText('SCO');
});

test('names are found while the words cannot be loaded, and trying again brings the rest', async ({
  explorer,
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/404|evidence\.json/);
  await page.route('**/evidence.json*', (route) => route.fulfill({ status: 404 }));
  await explorer.open();
  await box(page).fill('Лавров');
  await expect(group(page, 'Entities').getByRole('option').first()).toContainText('Sergey Lavrov');
  const note = page.getByRole('alert').filter({ hasText: 'Names only' });
  await expect(note).toBeVisible();
  await page.unroute('**/evidence.json*');
  await note.getByRole('button', { name: 'Try again' }).click();
  await expect(group(page, 'Events')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the box opens as a row, and results stand in the sheet', async ({ explorer, page }) => {
    await explorer.open();
    await page.getByRole('button', { name: 'Open search' }).tap();
    await expect(box(page)).toBeFocused();
    await box(page).fill('王毅');
    const first = group(page, 'Entities').getByRole('option').first();
    await expect(first).toContainText('Wang Yi');
    expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await box(page).press('Enter');
    await expect(explorer.details.getByRole('heading', { name: 'Results for “王毅”' })).toBeVisible();
    await expect(box(page)).toBeHidden();
  });
});

test.describe('axe, in both themes', () => {
  // axe looks at every element several times.
  test.describe.configure({ timeout: 90_000 });

  test('finds nothing in the open list', async ({ explorer, page }) => {
    await explorer.open();
    await box(page).fill('Woedong');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectNoViolationsInBothThemes(page);
  });

  test('finds nothing where nothing is found', async ({ explorer, page }) => {
    await explorer.open();
    await box(page).fill('xyzzy');
    await expect(page.getByText(/Nothing found/)).toBeVisible();
    await expectNoViolationsInBothThemes(page);
  });

  test('finds nothing in the results', async ({ explorer, page }) => {
    await explorer.open('?q=Woedong&view=list&t=2024-02-28..2024-02-28&class=verbal-cooperation');
    await expect(explorer.details.getByText(/Found 1 entity/)).toBeVisible();
    await expectNoViolationsInBothThemes(page);
  });
});
