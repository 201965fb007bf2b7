import type { Page } from '@playwright/test';
import { expectNoViolationsInBothThemes } from './axe.ts';
import { expect, test } from './fixtures.ts';

const STEP_2 = '?t=2024-02..2024-02&sel=event.2024-02-26-sun-lavrov&tour=sun-weidong-visit.2';

// axe looks at every element several times.
test.describe.configure({ timeout: 90_000 });

const bar = (page: Page) => page.getByRole('region', { name: 'Tour', exact: true });
const heading = (page: Page) => bar(page).getByRole('heading', { level: 2 });

async function startTour(page: Page): Promise<void> {
  await page.keyboard.press('t');
  const start = page.getByRole('button', { name: /^Start From Sun Weidong/ });
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
}

test('a tour is followed with the keyboard alone: the focus stands on each heading', {
  tag: '@smoke',
}, async ({ explorer, page }) => {
  await explorer.open();
  await startTour(page);
  await explorer.expectAddress('?tour=sun-weidong-visit.1');
  await expect(heading(page)).toHaveText('Step 1 of 7 The whole picture');
  await page.keyboard.press('n');
  await explorer.expectAddress(STEP_2);
  await expect(heading(page)).toHaveText(/^Step 2 of 7 26 February 2024/);
  await expect(heading(page)).toBeFocused();
  await expect(explorer.details.getByRole('heading', { level: 2 })).toHaveText(/Sun Weidong/);
  await page.keyboard.press('b');
  await expect(heading(page)).toHaveText(/^Step 1 of 7/);
  for (let step = 2; step <= 7; step++) {
    await page.keyboard.press('n');
    await expect(heading(page)).toHaveText(new RegExp(`^Step ${step} of 7`));
    await expect(heading(page)).toBeFocused();
  }
  await expect(bar(page).getByRole('button', { name: 'Next' })).toBeDisabled();
  await bar(page).getByRole('button', { name: 'Leave' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeHidden();
  await expect(page.locator('body')).not.toBeFocused();
});

test('each step is one entry of the history', async ({ explorer, page }) => {
  await explorer.open();
  const first = await explorer.sentence.innerText();
  await startTour(page);
  await page.keyboard.press('n');
  await explorer.expectAddress(STEP_2);
  await page.goBack();
  await expect(heading(page)).toHaveText(/^Step 1 of 7/);
  await expect(explorer.sentence).toHaveText(first);
  await page.goBack();
  await expect(bar(page)).toBeHidden();
  await page.goForward();
  await page.goForward();
  await expect(heading(page)).toHaveText(/^Step 2 of 7/);
  await explorer.expectAddress(STEP_2);
});

test('a reader who has wandered off comes back to the step', async ({ explorer, page }) => {
  await explorer.open(STEP_2);
  await expect(heading(page)).toHaveText(/^Step 2 of 7/);
  const back = bar(page).getByRole('button', { name: 'Return to step 2' });
  await expect(back).toBeHidden();
  await explorer.openList();
  await expect(back).toBeHidden();
  await page.keyboard.press('z');
  await expect(back).toBeVisible();
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(back).toBeHidden();
  await explorer.expectAddress(STEP_2.replace('?', '?view=list&'));
});

test('on a phone the bar leaves room for the picture, and the details stay closed until asked for', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.open();
  await startTour(page);
  await bar(page).getByRole('button', { name: 'Next' }).click();
  await expect(heading(page)).toHaveText(/^Step 2 of 7/);
  await expect(explorer.details).toBeHidden();
  const picture = await explorer.graph.boundingBox();
  expect(picture?.height).toBeGreaterThan(200);
  for (const button of await bar(page).getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  await expect(explorer.details.getByRole('heading', { level: 2 })).toHaveText(/Sun Weidong/);
});

test('a handout holds every step with heading, text, sentence and address', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await explorer.open(STEP_2);
  await bar(page).getByRole('button', { name: 'Print handout' }).click();
  await page.emulateMedia({ media: 'print' });
  const handout = page.getByRole('article', { name: 'Handout' });
  await expect(handout).toBeVisible();
  await expect(explorer.graph).toBeHidden();
  await expect(handout.getByRole('heading', { level: 1 })).toHaveText(/^From Sun Weidong/);
  const steps = handout.getByRole('listitem');
  await expect(steps).toHaveCount(7);
  await expect(steps.nth(1)).toContainText('26 February 2024: Sun Weidong in Moscow');
  await expect(steps.nth(1)).toContainText('Both rewrite one agency text');
  await expect(steps.nth(1)).toContainText('reported in Feb 2024');
  await expect(steps.nth(1)).toContainText('/?t=2024-02..2024-02&sel=event.2024-02-26-sun-lavrov');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(handout).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(explorer.graph).toBeVisible();
});

test('an unknown tour is named, and can be left', async ({ explorer, page }) => {
  await explorer.open('?tour=nowhere.3');
  await expect(bar(page)).toContainText('There is no tour “nowhere” here.');
  await bar(page).getByRole('button', { name: 'Leave' }).click();
  await expect(bar(page)).toBeHidden();
});

test('a tour of one’s own is made, kept, exported and brought in', async ({ explorer, page }) => {
  await explorer.open('?focus=sco');
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: /tour/i });
  await dialog.getByRole('button', { name: 'Make a tour' }).click();
  await dialog.getByLabel('Title of the tour').fill('Mine');
  await dialog.getByRole('button', { name: 'Add the present view' }).click();
  await dialog.getByLabel('Heading of step 1').fill('The SCO');
  await dialog.getByRole('button', { name: 'Add the present view' }).click();
  await dialog.getByLabel('Heading of step 2').fill('First of all');
  await dialog.getByRole('button', { name: 'Move step 2 up' }).click();
  await expect(dialog.getByLabel('Heading of step 1')).toHaveValue('First of all');
  await dialog.getByRole('button', { name: 'Save the tour' }).click();
  await expect(dialog.getByRole('status')).toContainText('Saved: Mine');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export Mine' }).click(),
  ]);
  const path = await file.path();
  await dialog.getByRole('button', { name: 'Delete Mine' }).click();
  await expect(dialog.getByRole('button', { name: 'Start Mine' })).toBeHidden();
  await dialog.locator('input[type=file]').setInputFiles(path);
  await expect(dialog.getByRole('status')).toContainText('Brought in: Mine');
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      '{"format":"tieline-tour","version":1,"dataset":"china-russia","title":"X","steps":[]}',
    ),
  });
  await expect(dialog.getByRole('status')).toContainText('does not fit its format at “steps”');

  await page.reload();
  // Keys are heard when the program stands.
  await expect(explorer.sentence).not.toBeEmpty();
  await page.keyboard.press('t');
  await dialog.getByRole('button', { name: 'Start Mine' }).click();
  await expect(heading(page)).toHaveText('Step 1 of 2 First of all');
});

test('axe finds nothing in a tour and its lists, in both themes', async ({ explorer, page }) => {
  await explorer.open(STEP_2.replace('sel=event.2024-02-26-sun-lavrov&', ''));
  await expect(bar(page).getByRole('button', { name: 'Return to step 2' })).toBeVisible();
  await expectNoViolationsInBothThemes(page);
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: /^Start How sure/ })).toBeVisible();
  await expectNoViolationsInBothThemes(page);
  await page.getByRole('button', { name: 'Make a tour' }).click();
  await page.getByRole('button', { name: 'Add the present view' }).click();
  await expectNoViolationsInBothThemes(page);
});
