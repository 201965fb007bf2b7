import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Fails when the keyboard has fallen to the page's body. */
async function expectKept(page: Page, after: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: after })
    .not.toBe('BODY');
}

const focusBar = (page: Page) => page.getByRole('region', { name: 'Focus', exact: true });

test('a chip that is removed gives the keyboard to the next one, the last one to the view', async ({
  explorer,
  page,
}) => {
  await explorer.open('?focus=north-korea~sco&kind=state~organization~person');
  await focusBar(page).getByRole('button', { name: 'Take North Korea out of the focus' }).press('Enter');
  await expect(focusBar(page).getByRole('button', { name: 'Take SCO out of the focus' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(focusBar(page)).toHaveCount(0);
  await expectKept(page, 'after the last chip');
  await explorer.filters.getByRole('button', { name: /^Remove filter: / }).press('Enter');
  await expectKept(page, 'after a filter chip');
});

test('a bar that is closed, by its button, Esc, Back or Forward, leaves the keyboard in the view', async ({
  explorer,
  page,
}) => {
  const surface = explorer.graph.getByRole('application');
  await explorer.open('?sel=entity.sco');
  await page.keyboard.press('f');
  const close = focusBar(page).getByRole('button', { name: 'Clear focus' });
  await close.press('Enter');
  await expect(surface).toBeFocused();
  await page.goBack();
  await close.focus();
  await page.goBack();
  await expect(focusBar(page)).toHaveCount(0);
  await expectKept(page, 'after Back');
  await page.goForward();
  await expect(focusBar(page)).toBeVisible();
  await expectKept(page, 'after Forward');
  await close.focus();
  await page.goForward();
  await expect(focusBar(page)).toHaveCount(0);
  await expectKept(page, 'after Forward once more');
});

test('boxes that open in the bar take the keyboard and give it back', async ({ explorer, page }) => {
  await explorer.open('?focus=sco');
  const add = focusBar(page).getByRole('button', { name: 'Add an entity…' });
  await add.press('Enter');
  await expect(focusBar(page).getByRole('combobox', { name: 'Add to focus' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(add).toBeFocused();
  await add.press('Enter');
  await focusBar(page).getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(add).toBeFocused();
});

test('the details give the keyboard back, also when Back closes them', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await explorer.open('?view=list');
  const row = explorer.table('Entities').getByRole('button', { name: 'SCO', exact: true });
  await row.press('Enter');
  await expect(explorer.details.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await row.press('Enter');
  await expect(explorer.details.getByRole('heading', { level: 2 })).toBeFocused();
  await page.goBack();
  await expect(explorer.details).toHaveCount(0);
  await expectKept(page, 'after Back closed the details');
});

test('sheets of a phone give the keyboard back', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.open();
  await page.getByRole('button', { name: 'Filters', exact: true }).press('Enter');
  await expect(explorer.filters).toBeVisible();
  await expectKept(page, 'in the sheet');
  await page.getByRole('button', { name: 'Close filters sheet' }).press('Enter');
  await expect(explorer.filters).toHaveCount(0);
  await expectKept(page, 'after the sheet');
});

test('the help sheet gives the keyboard back', async ({ explorer, page }) => {
  await explorer.open();
  await page.getByRole('button', { name: 'Keyboard help' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Keyboard help' })).toBeFocused();
});

test('a row that a filter, the focus or a reset leaves out gives the keyboard to a neighbour', async ({
  explorer,
  page,
}) => {
  await explorer.open('?view=list&focus=sco~north-korea');
  const ties = explorer.table('Ties');
  const last = explorer.bodyRows(ties).last().getByRole('button').first();
  await last.focus();
  await page.keyboard.press('0');
  await expect(explorer.sentence).toContainText('among');
  await expectKept(page, 'after the steps left the row out');
  await page.keyboard.press('2');
  await expect(explorer.sentence).toContainText('within 2 steps');
  await expectKept(page, 'after more rows came');
  await explorer.bodyRows(ties).last().getByRole('button').first().focus();
  await page.keyboard.press('z');
  await explorer.expectAddress('?view=list');
  await expectKept(page, 'after the reset');
});

test('a change of the view keeps the keyboard in the page', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.graph.getByRole('application').focus();
  await page.keyboard.press('l');
  await expect(explorer.table('Ties')).toBeVisible();
  await expectKept(page, 'in the list');
  await page.keyboard.press('g');
  await expect(explorer.graph).toBeVisible();
  await expectKept(page, 'in the graph');
  await page.goBack();
  await expect(explorer.table('Ties')).toBeVisible();
  await expectKept(page, 'after Back');
});

test('buttons of an empty view give the keyboard to what takes their place', async ({ explorer, page }) => {
  await explorer.open('?t=1990..1990&undated=0&class=verbal-conflict');
  await explorer.graph.getByRole('button', { name: 'Show all dates' }).press('Enter');
  await expect(explorer.sentence).toContainText(/\d+ ties/);
  await expectKept(page, 'after the dates');
});

test('a click on nothing is left alone', async ({ explorer, page }) => {
  await explorer.open('?view=list&focus=sco');
  await focusBar(page).getByRole('button', { name: 'One step less' }).focus();
  await explorer.sentence.locator('..').locator('..').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.keyboard.press('Escape');
  await expect(focusBar(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test.describe('where room is short', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('several questions share one line, one at a time opens, and the keyboard follows', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?focus=china&path=north-korea~china&cmp=2024..2024');
    const summary = (name: string) => explorer.main.getByRole('button', { name: new RegExp(`^${name} `) });
    const height = async () => (await explorer.graph.boundingBox())?.height;
    await expect(summary('Path')).toContainText('North Korea → China');
    await expect(summary('Comparison')).toContainText('28 Feb 2024 – 14 Jul 2025 → 2024');
    await expect(explorer.comparison).toBeHidden();
    await expect.poll(height).toBeGreaterThan(400);

    await summary('Comparison').press('Enter');
    await expect(explorer.comparison).toBeVisible();
    await summary('Focus').press('Enter');
    await expect(explorer.comparison).toBeHidden();
    const focus = page.getByRole('region', { name: 'Focus' });
    await expect(focus).toBeVisible();
    await expect(summary('Focus')).toHaveText(/China · 1 step/);

    // A question that is ended and asked again opens, and what it folds away hands the keyboard on.
    await summary('Comparison').press('Enter');
    await explorer.comparison.getByRole('button', { name: 'Close comparison' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeFocused();
    await summary('Focus').press('Enter');
    await focus.getByRole('button', { name: 'One step more: adds' }).focus();
    await page.keyboard.press('c');
    await expect(explorer.comparison).toBeVisible();
    await expect(focus).toBeHidden();
    await expect(explorer.comparison.getByRole('combobox', { name: 'Dates to compare' })).toBeFocused();

    // With one question left there is nothing to fold.
    await page.getByRole('button', { name: 'Find path' }).click();
    await expect(page.getByRole('region', { name: 'Path' }).getByRole('combobox').first()).toBeFocused();
    await page.getByRole('button', { name: 'Close path' }).click();
    await summary('Comparison').click();
    await explorer.comparison.getByRole('button', { name: 'Close comparison' }).click();
    await expect(summary('Focus')).toHaveCount(0);
    await expect(focus).toBeVisible();
  });
});

test('"Read them as a list" leads the keyboard to the ties that the question is about', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.details
    .getByRole('button', { name: 'Which ties rest on state media alone?' })
    .press('Enter');
  await explorer.details.getByRole('button', { name: 'Read them as a list' }).press('Enter');
  const ties = page.getByRole('heading', { level: 2, name: 'Ties', exact: true });
  await expect(ties).toBeFocused();
  await expect(ties).toBeInViewport();
});
