import { ExplorerPage } from './ExplorerPage.ts';
import { expect, test } from './fixtures.ts';

test('words of another edition than the page are not shown with it; the reader is told to reload', async ({
  explorer,
  page,
}) => {
  await page.route('**/data/china-russia/evidence.json*', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: text.replace('Lavrov', 'Lavrow') });
  });
  await explorer.open('?sel=tie.china~russia');
  await expect(explorer.details).toContainText('Other data was published since this page was opened');
  const notices = page.getByRole('alert', { name: 'Notices' });
  await expect(notices).toContainText('Other data was published since this page was opened');
  await page.unroute('**/data/china-russia/evidence.json*');
  const anew = page.waitForEvent('load');
  await notices.getByRole('button', { name: 'Reload the page' }).click();
  await anew;
  await expect(explorer.details.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(notices).toBeEmpty();
});

test('a part of the program that is gone leaves a message and a way on, at the same address', async ({
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/404/, /dynamically imported module/, /ListRegion/);
  const explorer = new ExplorerPage(page);
  await page.route(/\/ListRegion-[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
  await explorer.open('?kind=state');
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(page.getByRole('alert')).toContainText('A part of the program could not be loaded');
  await page.unroute(/\/ListRegion-[^/]*\.js/);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(explorer.table('Ties')).toBeVisible();
  expect(explorer.search()).toBe('?view=list&kind=state');
});

test('a failure before the texts of a language are there is told in that language', async ({
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/graph\.json/, /ERR_FAILED/);
  await page.route('**/graph.json*', (route) => route.abort());
  await page.goto('./?lang=ru');
  await expect(page.getByRole('alert')).toContainText('graph.json: не удалось получить');
});
