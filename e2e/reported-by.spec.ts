import { expectNoViolations } from './axe.ts';
import type { ExplorerPage } from './ExplorerPage.ts';
import { expect, test } from './fixtures.ts';

const who = (explorer: ExplorerPage) => explorer.details.getByRole('region', { name: 'Who reports it' });
const ledger = (explorer: ExplorerPage) => explorer.details.getByRole('region', { name: /^Evidence/ });

test('the reports by standing are all reports of the tie', async ({ explorer }) => {
  await explorer.open('?sel=tie.china~russia');
  const total = explorer.details.getByRole('button', { name: /^\d+ reports$/ });
  const all = Number.parseInt((await total.textContent()) ?? '', 10);
  const table = who(explorer).getByRole('table', { name: 'By standing of the publishers' });
  const numbers = await table.getByRole('button', { name: /^\d+ reports? by / }).allTextContents();
  expect(numbers.reduce((sum, one) => sum + Number(one), 0)).toBe(all);
});

test('a number shows the rows that make it, and once more all', async ({ explorer }) => {
  await explorer.open('?sel=tie.china~russia');
  const state = who(explorer).getByRole('button', { name: /^\d+ reports by state media or government$/ });
  await state.click();
  await expect(state).toHaveAttribute('aria-pressed', 'true');
  await expect(ledger(explorer)).toContainText('Only state media or government are shown.');
  await expect(ledger(explorer).getByRole('listitem').filter({ hasText: 'press or analysis' })).toHaveCount(
    0,
  );
  await state.click();
  await expect(ledger(explorer)).not.toContainText('are shown.');
});

test('a source stands with all its publishers, and shows its own rows', async ({ explorer }) => {
  await explorer.open('?sel=tie.china~russia');
  await who(explorer)
    .getByText(/^By independent source \(\d+\)$/)
    .click();
  const first = who(explorer)
    .getByRole('table', { name: 'By independent source' })
    .getByRole('button', { name: /^\d+ reports? by / })
    .first();
  const reports = Number(await first.textContent());
  expect(reports).toBeGreaterThan(1);
  await first.click();
  await expect(ledger(explorer)).toContainText('Only one primary source is shown: ');
  await expect(ledger(explorer)).toContainText(`${reports} reports rewrite one source: counts once`);
});

test('what state media or government alone carry is flagged and leads to all such ties', async ({
  explorer,
  page,
}) => {
  await explorer.open('?view=list&only=state-media-or-government');
  await explorer.bodyRows(explorer.table('Ties')).first().getByRole('button').first().click();
  await expect(who(explorer)).toContainText('Carried by state media or government alone');
  await who(explorer).getByRole('button', { name: 'Show ties whoever carries them' }).click();
  await expect.poll(() => explorer.search()).not.toContain('only=');
  await expect(who(explorer)).toContainText('Carried by state media or government alone');
  await who(explorer)
    .getByRole('button', { name: 'Show all ties carried by state media or government alone' })
    .click();
  await expect.poll(() => explorer.search()).toContain('only=state-media-or-government');
  const rows = await explorer.rows(explorer.table('Ties'));
  const heads = await explorer.table('Ties').getByRole('columnheader').allTextContents();
  const at = heads.findIndex((head) => head.includes('Carried by'));
  expect(new Set(rows.map((row) => row[at]))).toEqual(new Set(['state']));
  await expect(page.getByRole('button', { name: /^Remove filter: Carried/ })).toBeVisible();
});

test('the table of ties sorts by whose reports carry them', async ({ explorer }) => {
  await explorer.open('?view=list&t=2024-02-28..2024-07-31');
  const ties = explorer.table('Ties');
  const column = ties.getByRole('columnheader', { name: 'Carried by' });
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  const heads = await ties.getByRole('columnheader').allTextContents();
  const at = heads.findIndex((head) => head.includes('Carried by'));
  const words = (await explorer.rows(ties)).map((row) => row[at] ?? '');
  expect(words).toEqual([...words].sort((one, other) => one.localeCompare(other, 'en')));
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in who reports it, ${scheme}, also on a phone`, async ({ explorer, page }) => {
    // axe looks at every element several times.
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme: scheme });
    if (scheme === 'dark') await page.setViewportSize({ width: 390, height: 844 });
    await explorer.open('?sel=entity.north-korea');
    await who(explorer)
      .getByText(/^By independent source/)
      .click();
    await expectNoViolations(page, 'aside');
  });
}

test('the question of who spoke leads to the search', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.details.getByRole('button', { name: 'Who spoke about an entity, and when first?' }).click();
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
});

test('the details of an entity say who spoke about it, and when first', async ({ explorer }) => {
  for (const search of ['?sel=entity.sco', '?view=list&sel=entity.sco']) {
    await explorer.open(search);
    const spoke = explorer.details.getByRole('region', { name: /^Who spoke about SCO/ });
    await expect(spoke).toContainText(/Sun Weidong.*first .*26.27 Feb 2024/s);
    await expect(spoke).toContainText(/In 5 of \d+ reports, those that are annotated/);
  }
});
