import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

function questionOf(page: Page) {
  const bar = page.getByRole('region', { name: 'Path', exact: true });
  return {
    bar,
    from: bar.getByRole('combobox', { name: 'From' }),
    to: bar.getByRole('combobox', { name: 'To' }),
    dates: (name: string) => bar.getByRole('radio', { name }),
    swap: bar.getByRole('button', { name: 'Swap from and to' }),
    close: bar.getByRole('button', { name: 'Close path' }),
  };
}

test('what connects North Korea to China is answered by mouse, in details, list, sentence and address', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const { from, to, bar } = questionOf(page);
  await page.getByRole('button', { name: 'Find path' }).click();
  await expect(from).toBeFocused();
  await from.fill('north korea');
  await bar.getByRole('option', { name: /North Korea/ }).click();
  await expect(to).toBeFocused();
  await to.fill('china');
  await bar
    .getByRole('option', { name: /^China/ })
    .first()
    .click();
  await explorer.expectAddress('?path=north-korea~china');
  const { details } = explorer;
  await expect(
    details.getByRole('heading', { name: 'Paths from North Korea to China', level: 2 }),
  ).toBeVisible();
  await expect(details).toContainText(/\d+ shortest paths of 2 steps/);
  await expect(explorer.sentence).toContainText('lead from North Korea to China on any date.');
  const first = details.getByRole('listitem').filter({ hasText: 'Path 1' });
  await expect(first.getByText(/independent sources?/)).toHaveCount(2);
  await expect(first.getByText(/^Best source/)).toHaveCount(2);
  // A newcomer's dates hold little of it, and what one statement rests on is not what its whole tie does.
  const telling = details.getByText(/outside your dates · this: \d+ independent sources?; tie: \d+/);
  await expect(telling).not.toHaveCount(0);
  await explorer.openList();
  const paths = page.getByRole('table', { name: 'Paths', exact: true });
  await expect(paths.getByRole('rowheader', { name: 'Path 1, step 1' })).toBeVisible();
  await expect(paths.getByRole('button', { name: 'North Korea', exact: true }).first()).toBeVisible();
});

test('the question in the details opens the question for paths, and closing it leads back', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const question = explorer.details.getByRole('button', { name: 'What connects one entity to another?' });
  await question.press('Enter');
  await expect(questionOf(page).from).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toBeFocused();
});

test('by keyboard alone: ask, read a step, go back to the answer, close', async ({ explorer, page }) => {
  await explorer.open('?view=list');
  await expect(explorer.table('Ties')).toBeVisible();
  const { from, to, bar, dates } = questionOf(page);
  await page.keyboard.press('p');
  await expect(from).toBeFocused();
  await page.keyboard.type('lavrov');
  await expect(bar.getByRole('option').first()).toContainText('Lavrov');
  await page.keyboard.press('Enter');
  await expect(to).toBeFocused();
  await page.keyboard.type('北约');
  await expect(bar.getByRole('option').first()).toContainText('NATO');
  await page.keyboard.press('Enter');
  await explorer.expectAddress('?view=list&path=sergey-lavrov~nato');
  await dates('Any date').focus();
  await page.keyboard.press('ArrowRight');
  await explorer.expectAddress('?view=list&path=sergey-lavrov~nato&pathin=window');
  const tie = explorer.details.getByRole('button', { name: /: tie / }).first();
  await tie.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => explorer.search()).toContain('sel=tie.');
  await explorer.details.getByRole('button', { name: /Paths from/ }).press('Enter');
  await expect(explorer.details.getByRole('heading', { level: 2 })).toBeFocused();
  await from.focus();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await explorer.expectAddress('?view=list');
});

test('an address with paths opens them; swapping and Back are steps', async ({ explorer, page }) => {
  await explorer.open('?path=north-korea~brics&pathin=order');
  const { from, to, dates, swap } = questionOf(page);
  await expect(from).toHaveValue('North Korea');
  await expect(to).toHaveValue('BRICS');
  await expect(dates('In time order')).toBeChecked();
  await expect(explorer.details).toContainText('certainly in this order');
  await swap.click();
  await explorer.expectAddress('?path=brics~north-korea&pathin=order');
  await page.goBack();
  await expect(from).toHaveValue('North Korea');
});

test('where there is no path it says what would give one, and does it', async ({ explorer, page }) => {
  await explorer.open('?t=2024-03..2024-03&undated=0&path=north-korea~china&pathin=window');
  await expect(explorer.details).toContainText('No path in your dates.');
  await expect(explorer.sentence).toContainText(
    'No path from North Korea to China in these dates with these filters.',
  );
  await expect(explorer.details).toContainText('There is one of 2 steps on any date.');
  await expect(explorer.details.getByRole('button', { name: 'Widen the dates' })).toBeVisible();
  await explorer.details.getByRole('button', { name: 'Use any date' }).click();
  await expect(explorer.details).toContainText(/shortest paths? of 2 steps/);
  await page.goBack();
  await explorer.details.getByRole('button', { name: 'Widen the dates' }).click();
  await expect(explorer.details).toContainText(/shortest paths? of 2 steps/);
  await expect.poll(() => explorer.search()).toContain('pathin=window');
});

test('a selected entity is where the question starts, and the end can be picked from what is selected', async ({
  explorer,
  page,
}) => {
  await explorer.open('?sel=entity.north-korea');
  const { from, to, bar } = questionOf(page);
  await explorer.details.getByRole('button', { name: 'Find a path from here' }).click();
  await expect(from).toHaveValue('North Korea');
  await expect(to).toBeFocused();
  await page.getByRole('tab', { name: 'List' }).click();
  await explorer.table('Entities').getByRole('button', { name: 'BRICS', exact: true }).click();
  await bar.getByRole('button', { name: 'To BRICS' }).click();
  await explorer.expectAddress('?view=list&path=north-korea~brics');
});

test('on a phone both ends can be picked one after the other from the details', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.open('?view=list');
  const entity = (name: string) =>
    explorer.bodyRows(explorer.table('Entities')).getByRole('button', { name, exact: true });
  await page.getByRole('button', { name: /^Show all \d+ entities/ }).click();
  await entity('North Korea').click();
  await explorer.details.getByRole('button', { name: 'Find a path from here' }).click();
  await page.getByRole('button', { name: 'Close details', exact: true }).click();
  await entity('China').click();
  await explorer.details.getByRole('button', { name: 'Find a path from North Korea to here' }).click();
  await explorer.expectAddress('?view=list&path=north-korea~china');
  await expect(explorer.details.getByRole('heading', { level: 2 })).toHaveText(
    'Paths from North Korea to China',
  );
});

test('when the words cannot be fetched the paths stand without them, and say what can be done', async ({
  explorer,
  page,
  expectedFailures,
}) => {
  const file = '**/evidence.json*';
  expectedFailures.push(/Failed to load resource/, /evidence\.json/);
  await page.route(file, (route) => route.abort());
  await explorer.open('?path=north-korea~china');
  const alert = explorer.details.getByRole('alert');
  await expect(alert).toContainText('Check the connection and try again.');
  await expect(explorer.details).toContainText('4 shortest paths of 2 steps');
  await page.unroute(file);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(explorer.details).toContainText('North Korea again assures');
  await expect(alert).toHaveCount(0);
});

test('ends that the dataset lacks are named, and no path is shown', async ({ explorer, page }) => {
  await explorer.open('?path=atlantis~china');
  await expect(explorer.notices).toContainText('There is no entity “atlantis” in this dataset');
  await expect(questionOf(page).bar).toHaveCount(0);
  await explorer.expectAddress('');
});

for (const [name, search] of [
  ['with paths', '?path=north-korea~china&pathin=order'],
  ['without a path', '?t=2024-03..2024-03&undated=0&path=north-korea~china&pathin=window'],
  [
    'with paths in the list',
    '?view=list&t=2024-02-28..2024-02-28&undated=0&class=verbal-cooperation&path=north-korea~china',
  ],
] as const) {
  test(`axe finds nothing ${name}`, async ({ explorer, page }) => {
    test.setTimeout(90_000);
    await explorer.open(search);
    await expect(questionOf(page).from).toHaveValue('North Korea');
    await expect(explorer.details).toContainText(/There is one of|Best source/);
    await expectNoViolations(page);
  });
}
