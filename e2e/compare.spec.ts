import { expectNoViolationsInBothThemes } from './axe.ts';
import { expect, test } from './fixtures.ts';

// axe looks at every element several times.
test.describe.configure({ timeout: 90_000 });

const HALVES = '?t=2024-01..2024-06&cmp=2024-07..2024-12';

test('the question in the details opens the comparison, and the keyboard goes on at its answer', async ({
  explorer,
}) => {
  await explorer.open();
  const { details } = explorer;
  await details.getByRole('button', { name: 'What changed between two spans of dates?' }).press('Enter');
  await expect(explorer.comparison).toBeVisible();
  await expect(details.getByRole('heading', { name: 'What changed', level: 2 })).toBeFocused();
});

test('Back out of an answer whose row has the keyboard leaves the keyboard in the details', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const { details } = explorer;
  await details.getByRole('button', { name: 'What changed between two spans of dates?' }).press('Enter');
  const change = details.getByRole('region', { name: /^(New|Ended|Stronger|Weaker)/ }).first();
  await change.getByRole('listitem').first().getByRole('button').focus();
  await page.goBack();
  await expect(details.getByRole('heading', { name: 'Nothing selected', level: 2 })).toBeFocused();
});

test('what changed between the halves of 2024 is two choices away, in sentence, details and address', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(explorer.comparison).toBeVisible();
  await explorer.comparison
    .getByRole('combobox', { name: 'Dates to compare' })
    .selectOption({ label: 'First and second half of 2024' });
  await explorer.expectAddress(HALVES);
  await expect(explorer.sentence).toHaveText(
    /^From the first half of 2024 to the second half of 2024, as reported: \d+ ties new, \d+ ended/,
  );
  await expect(explorer.details.getByRole('heading', { level: 2 })).toHaveText('What changed');
  await expect(explorer.details.getByRole('heading', { level: 3, name: /^New \d+/ })).toBeVisible();
  const first = explorer.details.getByRole('region', { name: /^New/ }).getByRole('listitem').first();
  await expect(first).toHaveText(/ – .+0 → \d+ sources?$/);
});

test('Compare begins with the two halves of the dates and, closed, gives the dates back', async ({
  explorer,
  page,
}) => {
  await explorer.open('?t=2024..2024');
  const compare = page.getByRole('button', { name: 'Compare', exact: true });
  await compare.click();
  await explorer.expectAddress(HALVES);
  await expect(compare).toHaveAttribute('aria-pressed', 'true');
  await explorer.comparison.getByRole('button', { name: 'Close comparison' }).click();
  await explorer.expectAddress('?t=2024..2024');
  await expect(compare).toBeFocused();
  await page.goBack();
  await explorer.expectAddress(HALVES);
});

test('by keyboard: c compares, its dates have the focus, Esc ends it', async ({ explorer, page }) => {
  await explorer.open('?t=2024..2024');
  await page.getByRole('button', { name: 'Keyboard help' }).focus();
  await page.keyboard.press('c');
  await expect(explorer.comparison.getByRole('combobox', { name: 'Dates to compare' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(explorer.comparison.getByRole('textbox', { name: 'A from' })).toBeFocused();
  await page.keyboard.type('2024-02');
  await page.keyboard.press('Enter');
  await explorer.expectAddress('?t=2024-02..2024-06&cmp=2024-07..2024-12');
  await page.keyboard.press('Escape');
  await expect(explorer.comparison).toHaveCount(0);
  await explorer.expectAddress('?t=2024..2024');
});

test('an address opens as it was left', async ({ explorer }) => {
  await explorer.open('?t=2023..2023&cmp=2024-03-05..2024-04&axis=happened');
  await expect(explorer.comparison.getByRole('textbox', { name: 'A from' })).toHaveValue('2023');
  await expect(explorer.comparison.getByRole('textbox', { name: 'A to' })).toHaveValue('2023');
  await expect(explorer.comparison.getByRole('textbox', { name: 'B from' })).toHaveValue('2024-03-05');
  await expect(explorer.comparison.getByRole('textbox', { name: 'B to' })).toHaveValue('2024-04');
  await expect(explorer.sentence).toHaveText(/^From 2023 to 5 Mar 2024 – 30 Apr 2024, as it happened: /);
});

test('crossed dates are refused with words and change nothing', async ({ explorer }) => {
  await explorer.open(HALVES);
  const to = explorer.comparison.getByRole('textbox', { name: 'B to' });
  await to.fill('2024-03');
  await to.press('Enter');
  await expect(to).toHaveAttribute('aria-invalid', 'true');
  await expect(explorer.comparison).toContainText('before the first day of B, 2024-07');
  await explorer.expectAddress(HALVES);
  await to.press('Escape');
  await expect(to).toHaveValue('2024-12');
  await expect(explorer.comparison).toBeVisible();
});

test('crossed second dates in an address compare nothing and say so', async ({ explorer }) => {
  await explorer.open('?t=2024..2024&cmp=2024-06..2024-03');
  await expect(explorer.comparison).toHaveCount(0);
  await expect(explorer.notices).toContainText('second dates of the comparison are crossed');
});

test('Swap reads the change the other way round', async ({ explorer }) => {
  await explorer.open(HALVES);
  const counts = async () => {
    const words = await explorer.sentence.innerText();
    return ['new', 'ended', 'stronger', 'weaker', 'kept'].map(
      (name) => new RegExp(`(\\d+) (?:ties )?${name}`).exec(words)?.[1],
    );
  };
  const [added, ended, stronger, weaker, kept] = await counts();
  await explorer.comparison.getByRole('button', { name: 'Swap' }).click();
  await explorer.expectAddress('?t=2024-07..2024-12&cmp=2024-01..2024-06');
  await expect(explorer.sentence).toHaveText(/^From the second half of 2024 to the first half/);
  expect(await counts()).toEqual([ended, added, weaker, stronger, kept]);
});

test('the same dates twice keep everything', async ({ explorer }) => {
  await explorer.open('?axis=happened&t=2024..2024&cmp=2024-01-01..2024-12-31&undated=0&certainty=certain');
  await expect(explorer.sentence).toHaveText(
    /^From 2024 to the same dates, as it happened: \d+ ties kept; filtered: certain only, dated only\.$/,
  );
});

test('nothing in either says so, in the details too', async ({ explorer }) => {
  await explorer.open('?t=1990..1990&cmp=1991..1991&undated=0&class=verbal-conflict');
  await expect(explorer.sentence).toHaveText(/^From 1990 to 1991: No ties /);
  await expect(explorer.details).toContainText('Nothing lies in either');
  await expect(explorer.graph).toContainText('Nothing in these dates and filters');
});

test('the list says the same by the same names, sorted and narrowed to one change', async ({
  explorer,
  page,
}) => {
  await explorer.open(`${HALVES}&view=list`);
  const ties = explorer.table('Ties');
  await expect(ties.getByRole('columnheader', { name: 'Change' })).toHaveAttribute('aria-sort', 'ascending');
  const stated = /: (\d+) ties new, (\d+) ended, (\d+) stronger/.exec(await explorer.sentence.innerText());
  const shown = page.getByRole('combobox', { name: 'Changes shown' });
  await expect(shown.getByRole('option', { name: `Ended (${stated?.[2]})` })).toBeAttached();
  await shown.selectOption({ label: `Stronger (${stated?.[3]})` });
  await explorer.expectRowCount(ties, Number(stated?.[3]));
  await shown.selectOption({ label: `New (${stated?.[1]})` });
  await explorer.expectRowCount(ties, Number(stated?.[1]));
  const row = explorer.bodyRows(ties).first();
  await expect(row.getByRole('cell').nth(1)).toHaveText('0');
  await expect(explorer.table('Entities').getByRole('columnheader', { name: 'Change' })).toBeVisible();
});

test('a tie says its own change, and the way back leads to all of them', async ({ explorer }) => {
  await explorer.open(HALVES);
  const link = explorer.details
    .getByRole('region', { name: /^New/ })
    .getByRole('listitem')
    .getByRole('button')
    .first();
  await link.click();
  await expect(explorer.details).toContainText(
    /New from the first half of 2024 to the second half of 2024: only in the second dates/,
  );
  await explorer.details.getByRole('button', { name: 'What changed' }).click();
  await expect(explorer.details.getByRole('heading', { level: 2 })).toBeFocused();
  await explorer.expectAddress(HALVES);
});

test('an event offers the weeks before and after it; its day comes after', async ({ explorer }) => {
  await explorer.open('?sel=event.2024-04-09-lavrov-xi');
  await explorer.details.getByRole('button', { name: 'Compare before and after' }).click();
  await explorer.expectAddress(
    '?t=2023-10-10..2024-04-08&sel=event.2024-04-09-lavrov-xi&cmp=2024-04-09..2024-10-07',
  );
  await expect(explorer.comparison.getByRole('combobox', { name: 'Dates to compare' })).toContainText(
    '26 weeks before and from 9 Apr 2024',
  );
});

test('on a phone the comparison fits, and its answer is in the details', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.open(HALVES);
  await explorer.comparison.getByRole('button', { name: 'Dates' }).click();
  await expect(explorer.comparison.getByRole('textbox', { name: 'B to' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  await expect(explorer.details.getByRole('heading', { name: 'What changed' })).toBeVisible();
});

test('axe finds nothing in a comparison, in both themes', async ({ explorer, page }) => {
  for (const search of [HALVES, `${HALVES}&view=list&undated=0&class=verbal-conflict`]) {
    await test.step(search, async () => {
      await explorer.open(search);
      await expect(explorer.comparison.getByRole('list', { name: 'Changes of ties' })).toBeVisible();
      await expect(explorer.details.getByRole('heading', { name: 'What changed' })).toBeVisible();
      await expectNoViolationsInBothThemes(page);
    });
  }
});
