import { expect, test } from './fixtures.ts';

test('an address with a camera shows the picture from there until the reader moves it', async ({
  explorer,
  page,
}) => {
  await explorer.open('?cam=0,0,2.5');
  await expect(explorer.graph).toBeVisible();
  const close = (await explorer.graph.screenshot()).toString('base64');
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await explorer.expectAddress('');
  await page.reload();
  await expect(explorer.sentence).not.toBeEmpty();
  expect((await explorer.graph.screenshot()).toString('base64')).not.toBe(close);
});

test('"Fit" takes the camera out of the address, and Back does not lead to it', async ({
  explorer,
  page,
}) => {
  await explorer.open('?cam=0,0,2.5');
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await explorer.expectAddress('');
  await explorer.openList();
  await page.goBack();
  await expect(explorer.graph).toBeVisible();
  await explorer.expectAddress('');
});
