import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const STANDING = /state media or government|press or analysis|copy of another publisher’s text/;
const ANNOTATED = [
  'kahawatungu-2024-02-28',
  'satori-news-2024-02-28',
  'new-york-parrot-2024-04-09',
  'breaking-dog-wang-moscow',
  'international-agencies-lavrov-beijing',
];

/** The claim in the panel that says so. */
function claim(details: Locator, summary: RegExp): Locator {
  return details.getByRole('listitem').filter({ hasText: summary }).last();
}

test('every sentence of every annotated report is accounted for', async ({ explorer }) => {
  for (const report of ANNOTATED) {
    await test.step(report, async () => {
      await explorer.open(`?sel=report.${report}`);
      const said = explorer.details.getByRole('region', { name: 'What it says, in reading order' });
      const coverage = said.getByText(/^\d+ sentences: \d+ with claims, \d+ without, all accounted for$/);
      const [sentences, told, silent] = (await coverage.innerText()).match(/\d+/g)?.map(Number) ?? [];
      expect((told ?? 0) + (silent ?? 0), report).toBe(sentences);
      await expect(said.getByText(/^paragraph \d+, sentence \d+/), report).toHaveCount(sentences ?? -1);
      await expect(said.getByText(/^No claim: /), report).toHaveCount(silent ?? -1);
    });
  }
});

test('a plan is marked in the report, the event, the ledger and the list, and none of them calls it done', async ({
  explorer,
}) => {
  const trip = /^Wang Yi prepares a trip to Moscow/;
  await explorer.open('?sel=report.breaking-dog-wang-moscow');
  await expect(claim(explorer.details, trip).getByText('planned', { exact: true })).toBeVisible();

  await explorer.open('?sel=event.2025-03-28-wang-yi-visit-announced');
  await expect(claim(explorer.details, trip).getByText('planned', { exact: true })).toBeVisible();

  await explorer.open('?sel=tie.russia~wang-yi&t=first..last');
  await expect(
    claim(explorer.details, /Wang Yi prepares a trip/).getByText('planned', { exact: true }),
  ).toBeVisible();

  await explorer.open('?view=list&t=first..last&sel=tie.russia~wang-yi');
  await explorer.page.getByRole('checkbox', { name: /^Only evidence of what is selected/ }).check();
  await explorer.showAllRows();
  const row = explorer
    .table('Evidence')
    .getByRole('row')
    .filter({ hasText: /Wang Yi prepares a trip/ });
  await expect(row.getByRole('cell', { name: 'planned', exact: true })).toBeVisible();
});

test('an allegation says so and who denies it, in the report, the ledger and the list', async ({
  explorer,
}) => {
  const alleged = /Chinese companies provide Russia/;
  for (const search of [
    '?sel=report.international-agencies-lavrov-beijing',
    '?sel=tie.chinese-firms-listed~russia',
  ]) {
    await explorer.open(search);
    const found = claim(explorer.details, alleged);
    await expect(found.getByText('alleged', { exact: true })).toBeVisible();
    await expect(found.getByText('denied by China', { exact: true })).toBeVisible();
  }
  await explorer.open('?view=list&sel=tie.chinese-firms-listed~russia');
  await explorer.page.getByRole('checkbox', { name: /^Only evidence of what is selected/ }).check();
  const row = explorer.table('Evidence').getByRole('row').filter({ hasText: alleged });
  await expect(row.getByRole('cell', { name: 'alleged, denied', exact: true })).toBeVisible();
});

test('what reports contradict each other in is called disputed wherever it shows', async ({
  explorer,
  page,
}) => {
  const appeal = /China argues for a larger role/;
  await page.route('**/data/china-russia/evidence.json*', async (route) => {
    const file = await (await route.fetch()).json();
    const told: readonly { summary?: string }[] = file.evidence;
    file.disputed = [...told.keys()].filter((row) => appeal.test(told[row]?.summary ?? ''));
    await route.fulfill({ json: file });
  });
  // What the manifest does not list is not held against it.
  await page.route('**/data/china-russia/manifest.json*', async (route) => {
    const manifest = await (await route.fetch()).json();
    await route.fulfill({ json: { ...manifest, files: [] } });
  });
  for (const search of [
    '?sel=event.2024-02-26-sun-rudenko',
    '?sel=report.satori-news-2024-02-28',
    '?sel=entity.asia-pacific',
  ]) {
    await explorer.open(search);
    await expect(claim(explorer.details, appeal).getByText('disputed', { exact: true })).toBeVisible();
  }
  await explorer.open('?view=list&sel=event.2024-02-26-sun-rudenko');
  await page.getByRole('checkbox', { name: /^Only evidence of what is selected/ }).check();
  await explorer.showAllRows();
  const row = explorer.table('Evidence').getByRole('row').filter({ hasText: appeal });
  await expect(row.getByRole('cell', { name: 'done, disputed', exact: true })).toBeVisible();
});

test('the meeting “on Tuesday” has its day, how it was worked out, and why', async ({ explorer }) => {
  await explorer.open('?sel=report.new-york-parrot-2024-04-09');
  const meeting = claim(explorer.details, /on a Tuesday/);
  await expect(meeting).toContainText('9 Apr 2024');
  const mark = meeting.getByText('worked out from the text', { exact: true });
  const reason = meeting.getByText('published on 9 April 2024, a Tuesday');
  await expect(reason).toBeHidden();
  await mark.click();
  await expect(reason).toBeVisible();
});

test('a date that the report does not state is marked in its panel, in the event, in the ledger and in the list', async ({
  explorer,
}) => {
  for (const search of [
    '?sel=report.kahawatungu-2024-02-28',
    '?sel=event.2024-02-26-sun-rudenko',
    '?sel=tie.russia~sun-weidong',
  ]) {
    await explorer.open(search);
    await expect(explorer.details.getByText(/not stated by the report/).first()).toBeVisible();
  }
  await explorer.open('?view=list&sel=report.kahawatungu-2024-02-28');
  await explorer.page.getByRole('checkbox', { name: /^Only evidence of what is selected/ }).check();
  const head = explorer.table('Evidence').getByRole('rowheader');
  await expect(head.filter({ hasText: /2024.*not stated by the report/s }).first()).toBeVisible();

  await explorer.open('?view=list&sel=report.breaking-dog-wang-moscow');
  await explorer.page.getByRole('checkbox', { name: /^Only evidence of what is selected/ }).check();
  const reported = explorer.table('Evidence').getByRole('cell', {
    name: 'not before 12 Jan 2024 not stated by the report',
  });
  await expect(reported.first()).toBeVisible();
});

for (const [report, bound, best] of [
  ['breaking-dog-wang-moscow', 'not before 12 Jan 2024', '28–31 Mar 2025'],
  ['international-agencies-lavrov-beijing', 'not before 13 Jul 2025', 'about 14 Jul 2025'],
] as const) {
  test(`${report} is undated by itself, and its date from elsewhere has a reason`, async ({ explorer }) => {
    await explorer.open(`?sel=report.${report}`);
    await expect(explorer.details).toContainText(/Published\s*no date of its own/);
    await expect(explorer.details).toContainText(bound);
    await expect(explorer.details).toContainText(best);
    await expect(explorer.details).toContainText(/How we know\s*not stated by the report; .+: .{40}/s);
    await expect(explorer.details).toContainText(/Or else/);
  });
}

test('every report in the list and in a ledger comes with the standing of its publisher', async ({
  explorer,
}) => {
  // Affiliations have no report; this class leaves them out.
  await explorer.open('?view=list&t=2024-04-01..2024-04-30&sel=tie.china~russia&class=verbal-cooperation');
  for (const name of ['Evidence', 'Ties'] as const) {
    const rows = explorer.bodyRows(explorer.table(name));
    await expect(rows.nth(10)).toBeAttached();
    await expect(rows.filter({ hasNotText: STANDING })).toHaveCount(0);
  }

  const ledger = explorer.details.getByRole('region', { name: 'Evidence' }).getByRole('listitem');
  await expect(ledger.nth(10)).toBeAttached();
  await expect(ledger.filter({ hasNotText: STANDING })).toHaveCount(0);
});

test('entities and ties count the same independent sources in the list and in the panel', async ({
  explorer,
}) => {
  await explorer.open('?view=list');
  for (const [name, table] of [
    ['Sergey Lavrov', 'Entities'],
    ['China – Russia', 'Ties'],
  ] as const) {
    const count = await explorer.cell(explorer.table(table), name, 'Independent sources');
    await explorer.table(table).getByRole('button', { name, exact: true }).first().click();
    await expect(explorer.details.getByRole('heading', { level: 2, name })).toBeVisible();
    await expect(
      explorer.details.getByRole('button', { name: `${count} independent`, exact: true }),
    ).toBeVisible();
  }
});

for (const event of ['2024-02-26-sun-rudenko', '2024-02-26-sun-lavrov']) {
  test(`the two reports of February 2024 count once for ${event}`, async ({ explorer }) => {
    await explorer.open(`?sel=event.${event}`);
    const said = explorer.details.getByRole('region', { name: 'What the reports say' });
    const [reports, independent] = (await said.getByText(/^\d+ reports · \d+ independent/).innerText())
      .match(/\d+/g)
      ?.map(Number) ?? [0, 0];
    expect(independent).toBeLessThan((reports ?? 0) - 1);
    await expect(said.getByText(/^\d+ reports rewrite one source: counts once$/).first()).toBeVisible();
    await expect(said.getByRole('region', { name: 'Kahawatungu' })).toBeVisible();
    await expect(said.getByRole('region', { name: 'Satori News' })).toBeVisible();
  });
}

test('each of the two reports names the other as a rewrite of the same source', async ({ explorer }) => {
  for (const [report, other] of [
    ['kahawatungu-2024-02-28', 'Satori News'],
    ['satori-news-2024-02-28', 'Kahawatungu'],
  ] as const) {
    await explorer.open(`?sel=report.${report}`);
    const shared = explorer.details.getByRole('region', { name: /^Rewrites the same source/ });
    await expect(shared.getByRole('button', { name: other })).toBeVisible();
    await expect(shared).toContainText('count once');
  }
});

test('a plan that was carried out stays a plan, and the two events lead to each other', async ({
  explorer,
}) => {
  await explorer.open('?sel=event.2025-03-28-wang-yi-visit-announced');
  await expect(explorer.details).toContainText(/Status\s*planned/);
  const done = explorer.details.getByText(/^Carried out:/);
  await done.getByRole('button', { name: /pays an official visit to Moscow/ }).click();
  await explorer.expectAddress('?sel=event.2025-03-31-wang-yi-russia');
  await expect(explorer.details).toContainText(/Status\s*happened/);
  await explorer.details
    .getByText(/^Announced before:/)
    .getByRole('button', { name: /announce that Wang Yi will pay/ })
    .click();
  await explorer.expectAddress('?sel=event.2025-03-28-wang-yi-visit-announced');
  await expect(explorer.details).toContainText(/Status\s*planned/);
});
