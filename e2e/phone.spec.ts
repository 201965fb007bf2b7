import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('filters and details are sheets that open, close and give the focus back', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await expect(explorer.filters).toHaveCount(0);
  const open = page.getByRole('button', { name: 'Filters', exact: true });
  await open.click();
  await expect(explorer.filters).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explorer.filters).toHaveCount(0);
  await expect(open).toBeFocused();
});

test('a tap on a name in the list opens the details as a sheet over it', async ({ explorer, page }) => {
  await explorer.open('?view=list');
  await explorer.page.getByRole('button', { name: 'Russia', exact: true }).first().tap();
  await expect(explorer.details.getByRole('heading', { level: 2, name: 'Russia' })).toBeVisible();
  await page.getByRole('button', { name: 'Close details', exact: true }).tap();
  await expect(explorer.details).toHaveCount(0);
});

test('a tap in the graph presses nothing in the details that come up under the finger', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const { x, y } = await explorer.findPolesTie('China – Russia');
  await page.evaluate(() => {
    addEventListener('click', () => document.body.setAttribute('data-clicked', ''), { capture: true });
  });
  await page.touchscreen.tap(x, y);
  await expect(explorer.details.getByRole('heading', { level: 2, name: 'China – Russia' })).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-clicked');
});

test('nothing reaches beyond the screen at 390 and 320 px', async ({ explorer, page }) => {
  for (const width of [390, 320]) {
    for (const search of ['', '?view=list', '?sel=tie.china~russia']) {
      await page.setViewportSize({ width, height: 700 });
      await explorer.open(search);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${search} at ${width}`).toBe(0);
    }
  }
});

test('every control of the first view is at least 44 px in one direction and 24 in the other', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  for (const control of await page
    .getByRole('button')
    .or(page.getByRole('tab'))
    .or(page.getByRole('combobox'))
    .all()) {
    const box = await control.boundingBox();
    if (!box || box.width <= 1) continue;
    const name = (await control.getAttribute('aria-label')) ?? (await control.innerText());
    expect(Math.max(box.width, box.height), name).toBeGreaterThanOrEqual(44);
  }
});

test('without a selection the details lead to places to begin, the help to the theme', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await page.getByRole('button', { name: 'Details', exact: true }).tap();
  await explorer.details.getByRole('button', { name: 'China – Russia' }).tap();
  await expect(explorer.details.getByRole('heading', { level: 2, name: 'China – Russia' })).toBeFocused();
  await page.getByRole('button', { name: 'Close details', exact: true }).tap();
  await page.getByRole('button', { name: 'Keyboard help' }).tap();
  const help = page.getByRole('dialog', { name: 'Help and settings' });
  await expect(help.getByRole('button', { name: 'About the data' })).toBeVisible();
  await expect(help.getByRole('combobox', { name: 'Theme' })).toBeVisible();
});

test('the list that a question leads to is not covered by the sheet of the question', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await page.getByRole('button', { name: 'Details', exact: true }).tap();
  await explorer.details.getByRole('button', { name: 'Which ties rest on state media alone?' }).tap();
  await explorer.details.getByRole('button', { name: 'Read them as a list' }).tap();
  await expect(explorer.details).toHaveCount(0);
  const ties = page.getByRole('heading', { level: 2, name: 'Ties', exact: true });
  await expect(ties).toBeFocused();
  await expect(ties).toBeInViewport();
});

for (const [width, height] of [
  [844, 390],
  [720, 450],
] as const) {
  test(`in a window of ${width} × ${height} the bars stand in the first screen`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await explorer.open();
    await expect(explorer.startDate).toBeInViewport({ ratio: 1 });
    await expect(explorer.graph).toBeInViewport({ ratio: 1 });
  });
}
