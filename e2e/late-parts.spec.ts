import { expect, test } from './fixtures.ts';

test('what a question takes is there before it is first asked', async ({ explorer, page }) => {
  // The box to choose an entity comes with the bar for paths, hence last of the two.
  const box = page.waitForEvent('requestfinished', (request) => /\/EntityCombobox-/.test(request.url()));
  await explorer.open();
  await box;
  await page.route(/\/(PathBar|EntityCombobox)-/, (route) => route.abort());
  await page.keyboard.press('p');
  await expect(page.getByRole('combobox', { name: 'From' })).toBeFocused();
});

test('a part that could not be had while nobody asked for it is asked for again', async ({
  explorer,
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/PathBar|ERR_CONNECTION_RESET/);
  let isBroken = true;
  await page.route(/\/PathBar-[^/]*\.js/, (route) =>
    isBroken ? route.abort('connectionreset') : route.continue(),
  );
  const failed = page.waitForEvent('requestfailed', (request) => /\/PathBar-/.test(request.url()));
  await explorer.open();
  await failed;
  isBroken = false;
  await page.keyboard.press('p');
  await expect(page.getByRole('combobox', { name: 'From' })).toBeFocused();
});
