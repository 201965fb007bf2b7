import { expect, test } from './fixtures.ts';

const ALL = '?view=list&t=first..last';

test('the list holds what the sentence counts', async ({ explorer }) => {
  await explorer.open('?view=list&t=2024-02-28..2024-02-29');
  const counted = /^(\d+) of \d+ entities and (\d+) ties/.exec(await explorer.sentence.innerText());
  await explorer.showAllRows();
  await explorer.expectRowCount(explorer.table('Entities'), Number(counted?.[1]));
  await explorer.expectRowCount(explorer.table('Ties'), Number(counted?.[2]));
});

test('who met whom, where and when, and which report says so', async ({ explorer }) => {
  await explorer.open(`${ALL}&sel=tie.sergey-lavrov~xi-jinping`);
  await expect(explorer.details).toContainText('9 Apr 2024');
  await expect(explorer.details).toContainText('New York Parrot');
  await expect(explorer.details).toContainText('Beijing');
});

test('which organizations connect China and Russia, and in which report', async ({ explorer }) => {
  for (const organization of ['sco', 'brics', 'un', 'g20', 'apec']) {
    for (const state of ['china', 'russia']) {
      await explorer.open(`${ALL}&sel=tie.${[state, organization].sort().join('~')}`);
      await expect(explorer.details.getByRole('heading', { level: 2 })).toContainText(' – ');
      await expect(explorer.details.getByRole('button', { name: /^\d+ reports?$/ })).toBeVisible();
    }
  }
});

test('what is planned, alleged, denied or not dated by its report is marked in the evidence table', async ({
  explorer,
}) => {
  await explorer.open('?view=list');
  await explorer.showAllRows();
  const evidence = explorer.table('Evidence');
  await expect(evidence.getByText(/planned/i).first()).toBeAttached();
  await expect(evidence.getByText(/alleg/i).first()).toBeAttached();
  await expect(evidence.getByText(/denied by/i).first()).toBeAttached();
  await expect(evidence.getByText(/not stated by the report/i).first()).toBeAttached();
  await expect(evidence.getByText(/not done/i).first()).toBeAttached();
});

test('every column sorts, and says how', async ({ explorer }) => {
  await explorer.open('?view=list');
  const ties = explorer.table('Ties');
  await expect(ties).toBeVisible();
  const headers = await ties.getByRole('columnheader').all();
  expect(headers.length).toBeGreaterThan(3);
  for (const header of headers) {
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', /ascending|descending/);
    const before = await header.getAttribute('aria-sort');
    await header.getByRole('button').click();
    await expect(header).not.toHaveAttribute('aria-sort', before ?? '');
  }
});

test('filters act on the list, never on their own counts, and leave as chips', async ({ explorer, page }) => {
  await explorer.open('?view=list');
  const organizations = explorer.filters.getByRole('checkbox', { name: /^Organizations/ });
  const row = explorer.filters.getByText(/\d+ of \d+/).nth(2);
  const counts = await row.innerText();
  await organizations.uncheck();
  await expect.poll(() => explorer.search()).toContain('kind=');
  await expect(row).toHaveText(counts);
  await expect(explorer.table('Entities').getByRole('button', { name: 'SCO', exact: true })).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Remove filter/ })
    .first()
    .click();
  await explorer.expectAddress('?view=list');
  await expect(explorer.table('Entities').getByRole('button', { name: 'SCO', exact: true })).toBeVisible();
});

test('graph and list show the same sentence', async ({ explorer }) => {
  await explorer.open('?kind=state~organization');
  const sentence = await explorer.sentence.innerText();
  await explorer.openList();
  await expect(explorer.sentence).toHaveText(sentence);
});

test('certain only leaves out what merely may lie in the dates', async ({ explorer }) => {
  await explorer.open(
    '?view=list&certainty=certain&undated=0&sel=report.international-agencies-lavrov-beijing',
  );
  await expect(explorer.sentence).not.toContainText('possibly');
  await expect(explorer.sentence).not.toContainText('undated');
});

test('one class alone can be chosen at a click; kinds, which need both ends, have no such button', async ({
  explorer,
}) => {
  await explorer.open('?view=list');
  await explorer.filters.getByRole('button', { name: 'Only Material conflict', exact: true }).click();
  await explorer.expectAddress('?view=list&class=material-conflict');
  await expect(explorer.filters.getByRole('button', { name: 'Only People' })).toHaveCount(0);
});

test('moving the dates leaves the filters where they are, and there is one way to reset all', async ({
  explorer,
  page,
}) => {
  await explorer.open('?outside=hide');
  const group = explorer.filters.getByText('Kinds of entities').first();
  const before = await group.boundingBox();
  await explorer.chooseDates('2024-03', '2024-04');
  const chip = explorer.filters.getByRole('button', { name: /^Remove filter/ });
  await expect(chip).toBeVisible();
  expect(await group.boundingBox()).toEqual(before);
  await expect(page.getByRole('button', { name: 'Reset all' })).toHaveCount(1);
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Reset all' })).toBeFocused();
});
