import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const PATH = 'path=north-korea~china';
const COMPARED = 't=2024-01..2024-06&cmp=2024-07..2024-12';

async function boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}

// What zooming to 200 % leaves of a laptop's screen, and less.
for (const [width, height] of [
  [720, 450],
  [640, 400],
] as const) {
  for (const search of [`?${PATH}`, `?${COMPARED}&${PATH}`, `?${COMPARED}&${PATH}&focus=china`]) {
    test(`at ${width} × ${height} the graph of ${search} lies under nothing, and its tools can be pressed`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await explorer.open(search);
      if (width <= 640) await page.getByRole('button', { name: 'Close details sheet' }).click();
      const asked = page.getByRole('region', { name: 'Path', exact: true });
      await expect(asked.or(page.getByRole('button', { name: /^Path .+ → / }))).toBeVisible();
      const reachesBelowTime = async () => {
        const graph = await boxOf(explorer.graph);
        return graph.y + graph.height - (await boxOf(explorer.time)).y;
      };
      await expect.poll(reachesBelowTime).toBeLessThanOrEqual(1);
      await explorer.graph.getByRole('button', { name: 'Fit', exact: true }).click();
    });
  }
}

for (const width of [584, 600, 640, 642]) {
  test(`the dates of a comparison are folded at ${width} px, and wide enough to read once unfolded`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await explorer.open(`?${COMPARED}`);
    const dates = explorer.comparison.getByRole('textbox');
    const unfold = explorer.comparison.getByRole('button', { name: 'Dates', exact: true });
    await expect(unfold).toBeVisible();
    await expect(dates).toHaveCount(0);
    await unfold.click();
    await expect(dates).toHaveCount(4);
    for (const date of await dates.all()) expect((await boxOf(date)).width).toBeGreaterThanOrEqual(80);
  });
}

test('the pair of dates around an event is named in full beside its boxes', async ({ explorer }) => {
  await explorer.open('?sel=event.2024-02-26-sun-lavrov');
  await explorer.details.getByRole('button', { name: 'Compare before and after' }).click();
  const choice = explorer.comparison.getByRole('combobox', { name: 'Dates to compare' });
  const lacks = await choice.evaluate((select: HTMLSelectElement) => {
    const free = select.cloneNode(true) as HTMLSelectElement;
    free.replaceChildren(new Option(select.selectedOptions[0]?.text));
    Object.assign(free.style, { position: 'absolute', maxWidth: 'none', width: 'max-content' });
    select.after(free);
    const needed = free.offsetWidth;
    free.remove();
    return needed - select.offsetWidth;
  });
  expect(lacks).toBeLessThanOrEqual(0);
});

for (const [width, height] of [
  [690, 800],
  [720, 450],
  [768, 1024],
  [1000, 800],
] as const) {
  test(`at ${width} × ${height} the places to begin open with "Details" and lead into the column`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await explorer.open();
    const open = page.getByRole('button', { name: 'Details', exact: true });
    await open.click();
    await expect(explorer.details.getByRole('button', { name: 'Tours' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(explorer.details).toHaveCount(0);
    await expect(open).toBeFocused();
    await page.keyboard.press('Enter');
    await explorer.details.getByRole('button', { name: 'China – Russia' }).click();
    await expect(explorer.details.getByRole('heading', { level: 2, name: 'China – Russia' })).toBeFocused();
    await expect(open).toHaveCount(0);
    await explorer.details.getByRole('button', { name: 'Close details' }).click();
    await expect(explorer.details).toHaveCount(0);
    await expect(open).toHaveAttribute('aria-expanded', 'false');
  });
}

test('heads of a wide table never lie over the bar that leads to the tables', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await explorer.open('?view=list');
  await explorer.page.getByRole('checkbox', { name: 'Measures' }).check();
  await expect(page.getByRole('region', { name: 'Entities, wide table' })).toBeVisible();
  const covered = await page.getByRole('navigation', { name: 'Tables' }).evaluate((bar) => {
    const { left, bottom } = bar.getBoundingClientRect();
    const at: number[] = [];
    for (let y = 0; y <= 900; y += 10) {
      bar.parentElement?.scrollTo(0, y);
      if (!bar.contains(document.elementFromPoint(left + 24, bottom - 4))) at.push(y);
    }
    return at;
  });
  expect(covered).toEqual([]);
});
