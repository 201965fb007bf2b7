import { expect, test } from './fixtures.ts';

test('a reader clicks the tie between China and Russia and reads the evidence behind it', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const tie = await explorer.findPolesTie('China – Russia');
  await page.mouse.click(tie.x, tie.y);
  await explorer.expectAddress('?sel=tie.china~russia');
  await expect(explorer.details.getByRole('heading', { level: 2, name: 'China – Russia' })).toBeFocused();
  await expect(explorer.details.getByRole('button', { name: /^\d+ reports$/ })).toBeVisible();
  await expect(explorer.details.getByRole('button', { name: /^\d+ independent$/ })).toBeVisible();
  const evidence = explorer.details.getByRole('region', { name: /^Evidence/ });
  await expect(evidence.getByText(/paragraph \d+, sentence \d+/).first()).toBeVisible();
});

test('Esc closes the details and gives the focus back', async ({ explorer, page }) => {
  await explorer.open('?view=list');
  const link = explorer.table('Entities').getByRole('button', { name: 'China', exact: true });
  await link.click();
  await expect(explorer.details.getByRole('heading', { level: 2, name: 'China' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await explorer.expectAddress('?view=list');
});

test('two rewrites of one agency text count as one independent source', async ({ explorer }) => {
  await explorer.open('?sel=event.2024-02-26-sun-lavrov');
  await expect(explorer.details).toContainText('Satori News');
  await expect(explorer.details).toContainText('Kahawatungu');
  await expect(explorer.details).toContainText(/one source|counts? once/i);
});

test('a report shows its claims in reading order, every sentence accounted for', async ({ explorer }) => {
  await explorer.open('?sel=report.satori-news-2024-02-28');
  await expect(explorer.details.getByRole('heading', { level: 2 })).toContainText('China Seeks Enhanced');
  await expect(explorer.details).toContainText('Satori News');
  await expect(explorer.details).toContainText('18 sentences');
  await expect(explorer.details).toContainText(/paragraph 1, sentence 1/);
});

test('a report that does not print its date says so and why it is placed', async ({ explorer }) => {
  await explorer.open('?sel=report.international-agencies-lavrov-beijing');
  await expect(explorer.details).toContainText('not before 13 Jul 2025');
  await expect(explorer.details).toContainText('not stated by the report');
  await expect(explorer.details).toContainText('about 14 Jul 2025');
});

test('a plan stays a plan and leads to the event that carried it out', async ({ explorer }) => {
  await explorer.open('?sel=event.2025-03-28-wang-yi-visit-announced');
  await expect(explorer.details).toContainText(/planned/i);
  await explorer.details
    .getByRole('button', { name: /Wang Yi/ })
    .first()
    .click();
  await expect.poll(() => explorer.search()).not.toContain('announced');
});

test('an entity shows its names in three scripts, marked as such', async ({ explorer }) => {
  await explorer.open('?sel=entity.sergey-lavrov');
  await expect(explorer.details.locator('[lang="ru"]', { hasText: 'Лавров' }).first()).toBeVisible();
  await expect(explorer.details.locator('[lang^="zh"]', { hasText: '拉夫罗夫' }).first()).toBeVisible();
});

test('evidence outside the dates stays in the panel, said to be outside', async ({ explorer }) => {
  await explorer.open('?t=2024-04..2024-04&sel=tie.china~russia');
  await expect(explorer.details.getByText(/Outside your dates \(?\d+\)?/)).toBeVisible();
});

test('an entity that is dragged is pinned where it is put, and can be let go again', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const tie = await explorer.findPolesTie('China – Russia');
  const russia = await explorer.findPole('Russia', tie);
  await page.mouse.move(russia.x, russia.y);
  await page.mouse.down();
  await page.mouse.move(russia.x - 30, russia.y - 40, { steps: 4 });
  await page.mouse.up();
  await explorer.expectAt({ x: russia.x - 30, y: russia.y - 40 }, 'Russia');
  await explorer.expectAddress('');
  await explorer.graph.getByRole('button', { name: /Pinned/ }).click();
  await page.getByRole('button', { name: /Clear all pins/ }).click();
  await explorer.expectAt(russia, 'Russia');
});

test('re-arranging what is visible can be undone', async ({ explorer }) => {
  await explorer.open();
  await explorer.graph.getByRole('button', { name: 'Re-arrange what is visible' }).click();
  const undo = explorer.graph.getByRole('button', { name: 'Undo re-arrange' });
  await expect(undo).toBeVisible({ timeout: 15_000 });
  await undo.click();
  await expect(undo).toHaveCount(0);
});

test('the first picture, the window, selecting and pointing leave their measures', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const tie = await explorer.findPolesTie('China – Russia');
  await page.mouse.click(tie.x, tie.y);
  await explorer.chooseDates('2024', '2024');
  for (const name of ['tieline:first-graph', 'tieline:hover', 'tieline:select', 'tieline:window']) {
    await expect
      .poll(() => page.evaluate((one) => performance.getEntriesByName(one).length, name))
      .toBeGreaterThan(0);
  }
});
