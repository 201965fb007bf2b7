import { expectNoViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Ties that the sentence counts. */
function tiesIn(sentence: string): number {
  return Number(/(\d+) ties?\b/.exec(sentence)?.[1]);
}

test('which ties rest on state media alone: one click in the details, the same in graph, list and address', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.details.getByRole('button', { name: 'Which ties rest on state media alone?' }).click();
  await explorer.expectAddress('?only=state-media-or-government');
  await expect(explorer.sentence).toContainText('filtered: carried by state media or government alone');
  const ties = tiesIn(await explorer.sentence.innerText());
  await expect(explorer.details).toContainText(`${ties} ties that only state media or governments report`);
  await explorer.details.getByRole('button', { name: 'Read them as a list' }).click();
  await explorer.showAllRows();
  await explorer.expectRowCount(explorer.table('Ties'), ties);
  await page.goBack();
  await expect(explorer.graph).toBeVisible();
  await page.goBack();
  await explorer.expectAddress('');
});

test('what did only one report say: chosen by keyboard under "More filters", taken off by its chip', async ({
  explorer,
  page,
}) => {
  await explorer.open('?view=list');
  const more = explorer.filters.getByText('More filters', { exact: false });
  await expect(explorer.filters.getByRole('group', { name: 'Independent sources' })).toHaveCount(0);
  await more.focus();
  await page.keyboard.press('Enter');
  const sources = explorer.filters.getByRole('group', { name: 'Independent sources' });
  await sources.getByRole('radio', { name: 'Any number' }).focus();
  await page.keyboard.press('ArrowDown');
  await explorer.expectAddress('?view=list&max=1');
  await expect(sources.getByRole('radio', { name: 'One source alone' })).toBeChecked();
  await expect(explorer.sentence).toContainText('one independent source alone');
  await explorer.filters.getByRole('button', { name: 'Remove filter: One source alone' }).click();
  await explorer.expectAddress('?view=list');
});

test('a number of sources can be typed, and its count does not count itself', async ({ explorer }) => {
  await explorer.open('?min=2');
  const sources = explorer.filters.getByRole('group', { name: 'Independent sources' });
  const any = sources.getByRole('listitem').filter({ hasText: 'Any number' });
  const before = await any.innerText();
  await sources.getByRole('spinbutton', { name: 'Least number of independent sources' }).fill('4');
  await explorer.expectAddress('?min=4');
  await expect(explorer.sentence).toContainText('at least 4 independent sources');
  const least = sources.getByRole('listitem').filter({ hasText: 'At least' });
  await expect(least).toContainText(`${tiesIn(await explorer.sentence.innerText())} of `);
  expect(await any.innerText()).toBe(before);
});

test('types of events are chosen by plain words with their PLOVER name', async ({ explorer }) => {
  await explorer.open();
  await explorer.filters.getByText('More filters').click();
  await explorer.filters.getByText('Types of events').first().click();
  const types = explorer.filters.getByRole('group', { name: 'Types of events' });
  await expect(types.getByRole('checkbox', { name: 'Consult' })).toHaveAccessibleDescription(
    /meets, talks, visits/,
  );
  await types.getByRole('button', { name: 'Only Consult' }).focus();
  await types.getByRole('button', { name: 'Only Consult' }).press('Enter');
  await explorer.expectAddress('?type=CONSULT');
  await types.getByRole('checkbox', { name: 'No event' }).check();
  await explorer.expectAddress('?type=CONSULT~NONE');
});

test('a report is found by its publisher, and nothing but what it tells is left', async ({ explorer }) => {
  await explorer.open('?view=list');
  await explorer.filters.getByText('More filters').click();
  await explorer.filters.getByText('Reports', { exact: true }).first().click();
  const reports = explorer.filters.getByRole('group', { name: 'Reports' });
  await reports.getByRole('searchbox', { name: 'Find a report' }).fill('satori');
  await reports.getByRole('checkbox', { name: /Satori News/ }).check();
  await explorer.expectAddress('?view=list&report=satori-news-2024-02-28');
  await expect(explorer.filters.getByRole('button', { name: 'Remove filter: 1 report' })).toBeVisible();
  const cells = (await explorer.rows(explorer.table('Evidence'))).map((row) => row.join(' '));
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.filter((row) => !row.includes('Satori News'))).toEqual([]);
});

for (const view of ['graph', 'list'] as const) {
  test(`an empty ${view} says which filter it is, and a click loosens it`, async ({ explorer, page }) => {
    await explorer.open(`?view=${view}&min=99`);
    await expect(explorer.main).toContainText('No tie has as many independent sources as asked for');
    await page.getByRole('button', { name: 'Ask for no number of sources' }).click();
    await explorer.expectAddress(view === 'list' ? '?view=list' : '');
    await expect(explorer.sentence).toContainText('ties');
  });
}

test('when only several filters together leave nothing, they are named and one click takes them off', async ({
  explorer,
}) => {
  await explorer.open('?view=list&kind=place&min=99');
  await expect(explorer.main).toContainText('Several filters together leave out everything');
  await expect(explorer.main).toContainText(
    '“Show all kinds” and “Ask for no number of sources”, all at once',
  );
  await explorer.main.getByRole('button', { name: 'Take off these 2 filters' }).click();
  await explorer.expectAddress('?view=list');
  await expect(explorer.sentence).toContainText('ties');
});

test('all dates are as many as it takes to keep what was promised, before the timeline begins too', async ({
  explorer,
}) => {
  // A report of 2001, long before what the dataset is about.
  await explorer.open('?view=list&report=kremlin-sco-founded-2001');
  await expect(explorer.main).toContainText('The dates leave out everything');
  const promised = /would be (\d+) ties?/.exec(await explorer.main.innerText())?.[1];
  await explorer.main.getByRole('button', { name: 'Show all dates' }).click();
  await expect(explorer.sentence).toContainText(`${promised} ties`);
});

for (const view of ['graph', 'list'] as const) {
  test(`a focus without ties says in the ${view} what leaves them out`, async ({ explorer }) => {
    await explorer.open(`?view=${view}&focus=sun-weidong&class=material-conflict`);
    await expect(explorer.main).toContainText('Nothing lies around the focus');
    await expect(explorer.main.getByRole('button', { name: 'Clear the focus' })).toBeVisible();
    await explorer.main.getByRole('button', { name: 'Show all classes' }).click();
    await expect(explorer.sentence).toContainText('within 1 step of Sun Weidong');
    await expect(explorer.main).not.toContainText('Nothing lies around the focus');
  });
}

test('from nothing all can be reset; z does so too', async ({ explorer, page }) => {
  await explorer.open('?type=AID&min=50&only=copy');
  await expect(explorer.main).toContainText('Several filters together leave out everything');
  await explorer.main.getByRole('button', { name: 'Reset all' }).last().click();
  await explorer.expectAddress('');
  await explorer.filters.getByRole('checkbox', { name: 'States' }).uncheck();
  await expect(explorer.sentence).toContainText('filtered: 8 of 9 kinds');
  await page.keyboard.press('z');
  await explorer.expectAddress('');
});

test('an address with every filter opens as it was written', async ({ explorer, page }) => {
  const search =
    '?type=CONSULT~NONE&standing=state-media-or-government~press-or-analysis&stance=reported-fact~statement&basis=stated~relative&depth=cited&max=3&only=press-or-analysis';
  await explorer.open(search);
  for (const chip of ['Consult, No event', 'State media or government, press or analysis', 'Reports: cited'])
    await expect(explorer.filters.getByRole('button', { name: `Remove filter: ${chip}` })).toBeVisible();
  const sentence = await explorer.sentence.innerText();
  await page.reload();
  await expect(explorer.sentence).toHaveText(sentence);
  await explorer.expectAddress(search);
});

test('nothing bars a reader from the filters, all open', async ({ explorer, page }) => {
  // axe looks at every element several times.
  test.setTimeout(90_000);
  await explorer.open(
    '?type=CONSULT&stance=reported-fact&basis=stated&depth=cited&min=2&only=press-or-analysis',
  );
  await explorer.filters.getByText('Reports', { exact: true }).first().click();
  await expect(explorer.filters.getByRole('searchbox', { name: 'Find a report' })).toBeVisible();
  await expectNoViolations(page, 'section[aria-label="Filters"]');
});
