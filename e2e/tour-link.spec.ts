import { expect, test } from './fixtures.ts';

test('an address of nothing but a step opens that step, with no entry of its own in the history', async ({
  explorer,
  page,
}) => {
  await explorer.open('?tour=sun-weidong-visit.2');
  await explorer.expectAddress(
    '?t=2024-02..2024-02&sel=event.2024-02-26-sun-lavrov&tour=sun-weidong-visit.2',
  );
  const bar = page.getByRole('region', { name: 'Tour', exact: true });
  await expect(bar.getByRole('heading', { level: 2 })).toHaveText(/^Step 2 of 7/);
  await expect(bar.getByRole('button', { name: 'Return to step 2' })).toBeHidden();
  await bar.getByRole('button', { name: 'Next' }).click();
  await expect(bar.getByRole('heading', { level: 2 })).toHaveText(/^Step 3 of 7/);
  await page.goBack();
  await explorer.expectAddress(
    '?t=2024-02..2024-02&sel=event.2024-02-26-sun-lavrov&tour=sun-weidong-visit.2',
  );
});
