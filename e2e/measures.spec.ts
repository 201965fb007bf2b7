import type { Page } from '@playwright/test';
import { expectNoViolationsInBothThemes } from './axe.ts';
import { expect, test } from './fixtures.ts';

const WORKER = '**/assets/worker-*.js';

async function switchMeasuresOn(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Measures', exact: true }).check();
}

test('the list shows on request who lies between others and which groups hang together', async ({
  explorer,
  page,
}) => {
  await explorer.open('?view=list');
  const entities = explorer.table('Entities');
  await expect(entities.getByRole('columnheader', { name: 'Lies between' })).toHaveCount(0);
  await switchMeasuresOn(page);
  await expect.poll(() => explorer.cell(entities, 'China', 'Lies between')).toMatch(/^\d+\.\d %$/);
  expect(await explorer.cell(entities, 'China', 'Group')).toMatch(/^\d+$/);
  await expect(page.getByText('Not influence', { exact: false })).toBeVisible();
  await entities.getByRole('columnheader', { name: 'Lies between' }).getByRole('button').click();
  await expect(entities.getByRole('columnheader', { name: 'Lies between' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const shares = (await explorer.rows(entities)).map((cells) => Number.parseFloat(cells[5] ?? ''));
  const known = shares.filter((share) => !Number.isNaN(share));
  expect(known.length).toBeGreaterThan(10);
  expect(known).toEqual(known.toSorted((one, other) => other - one));
});

test('measures follow the filters, and the same view gives the same groups', async ({ explorer, page }) => {
  await explorer.open('?view=list&t=2024..2024');
  await switchMeasuresOn(page);
  const entities = explorer.table('Entities');
  await expect.poll(() => explorer.cell(entities, 'China', 'Lies between')).toMatch(/%$/);
  const first = await explorer.rows(entities);
  await page.getByRole('button', { name: 'All dates' }).click();
  await expect.poll(() => explorer.rows(entities)).not.toEqual(first);
  await page.goBack();
  await expect.poll(() => explorer.rows(entities)).toEqual(first);
  await page.reload();
  await switchMeasuresOn(page);
  await expect.poll(() => explorer.rows(entities)).toEqual(first);
});

test('the details of an entity say its values and its place among all that are visible', async ({
  explorer,
}) => {
  await explorer.open('?sel=entity.china');
  await explorer.details.getByRole('button', { name: 'Show measures' }).click();
  const measures = explorer.details.getByRole('region', { name: 'Measures' });
  await expect(measures).toContainText(/Tied to\d+, (shared )?\d+(st|nd|rd|th) of \d+/);
  await expect(measures).toContainText(/Lies between\d+\.\d %, 1st of \d+/);
  await expect(measures).toContainText(/Group\d+ of \d+; \d+ entities, among them /);
  await expect(measures).toContainText('Not an alliance');
});

test('size and colour are chosen in the legend and stand in the address', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.filters.getByLabel('Size by').selectOption({ label: 'Number of ties' });
  await explorer.expectAddress('?size=degree');
  await expect(explorer.filters).toContainText('the more entities it is tied to');
  await explorer.filters.getByLabel('Colour by').selectOption({ label: 'Group' });
  await expect.poll(() => explorer.search()).toContain('colour=community');
  const groups = explorer.filters.getByRole('list', { name: 'Groups' });
  await expect(groups.getByRole('listitem').first()).toContainText(/^1\S/);
  await explorer.filters.getByRole('button', { name: 'Reset all' }).click();
  await explorer.expectAddress('');
  await expect(groups).toHaveCount(0);
  await page.goBack();
  await expect(explorer.filters.getByLabel('Size by')).toHaveValue('degree');
  await expect(groups).toBeVisible();
});

test('when measures cannot be computed the page says so, goes on, and tries again when asked', async ({
  explorer,
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/out of order/);
  await page.route(WORKER, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("out of order")' }),
  );
  await explorer.open('?colour=community');
  const alert = explorer.filters.getByRole('alert');
  await expect(alert).toContainText('could not be computed');
  await expect(explorer.graph).toBeVisible();
  await page.unroute(WORKER);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(explorer.filters.getByRole('list', { name: 'Groups' })).toContainText('China');
  await expect(alert).toHaveCount(0);
});

test.describe('in both themes', () => {
  test.describe.configure({ timeout: 90_000 });

  test('axe finds nothing in the list and the legend with measures', async ({ explorer, page }) => {
    const few = 't=2024-02-28..2024-02-28&undated=0&class=verbal-cooperation';
    await explorer.open(`?view=list&${few}&size=betweenness&colour=community`);
    await switchMeasuresOn(page);
    await expect(explorer.filters.getByRole('list', { name: 'Groups' })).toContainText('China');
    await expectNoViolationsInBothThemes(page);
  });

  test('axe finds nothing in the measures of an entity', async ({ explorer, page }) => {
    await explorer.open('?sel=entity.g20');
    await explorer.details.getByRole('button', { name: 'Show measures' }).click();
    await expect(explorer.details.getByRole('region', { name: 'Measures' })).toContainText('Lies between');
    await expectNoViolationsInBothThemes(page);
  });
});
