import type { FrameLocator, Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { test as base, expect } from './fixtures.ts';
import { type FolderServer, serveFolder } from './serveFolder.ts';

// axe looks at every element several times.
base.describe.configure({ timeout: 90_000 });

/** The page of another site, from another origin, with a view in a frame. */
class OuterPage {
  readonly page: Page;
  readonly view: FrameLocator;
  readonly #address: string;

  constructor(page: Page, { address }: FolderServer) {
    this.page = page;
    this.view = page.frameLocator('iframe');
    this.#address = address.replace('127.0.0.1', 'localhost');
  }

  get graph() {
    return this.view.getByRole('region', { name: 'Relationship graph' });
  }

  /** Opens the page with a view and waits until the view is drawn. */
  async open(search: string, baseURL: string): Promise<void> {
    await this.page.goto(`${this.#address}embed.html?view=${encodeURIComponent(`${baseURL}${search}`)}`);
    await expect(this.view.getByRole('link', { name: 'open the full view' })).toBeVisible();
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  async pointAtPicture(): Promise<void> {
    await this.graph.hover({ position: { x: 20, y: 60 } });
  }

  /** The picture as it is drawn. */
  async picture(): Promise<string> {
    return (await this.graph.screenshot()).toString('base64');
  }
}

const test = base.extend<{ readonly outer: OuterPage; readonly origin: string }, { site: FolderServer }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner wants a destructured argument
    async ({}, use) => {
      const site = await serveFolder('e2e');
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  outer: async ({ page, site }, use) => use(new OuterPage(page, site)),
  origin: async ({ baseURL }, use) => use(baseURL ?? ''),
});

test('shows the picture with its title, sources and the way to the full view, and nothing else', async ({
  outer,
  origin,
}) => {
  await outer.open('?embed=1&kind=state', origin);
  await expect(outer.graph).toBeVisible();
  await expect(outer.view.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(outer.view.getByText('Data version')).toBeVisible();
  for (const name of ['Search', 'Filters', 'Time', 'Legend', 'Copy link'])
    await expect(outer.view.getByLabel(name, { exact: true })).toHaveCount(0);
  const link = outer.view.getByRole('link', { name: 'open the full view' });
  const opened = outer.page.waitForEvent('popup');
  await link.click();
  const full = await opened;
  await expect(full.getByRole('region', { name: 'Filters' })).toBeVisible();
  expect(new URL(full.url()).search).toBe('?kind=state');
});

test('the wheel scrolls the page around it until the picture is clicked, and again after Esc', async ({
  outer,
  origin,
  page,
}) => {
  await outer.open('?embed=1', origin);
  await outer.pointAtPicture();
  await page.mouse.wheel(0, 60);
  await expect.poll(() => outer.scrolled()).toBe(60);
  await expect(outer.view.getByText('Click the picture to zoom with the wheel')).toBeVisible();

  await outer.graph.click({ position: { x: 20, y: 60 } });
  const before = await outer.picture();
  await page.mouse.wheel(0, -120);
  await expect.poll(() => outer.picture()).not.toBe(before);
  expect(await outer.scrolled()).toBe(60);

  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 60);
  await expect.poll(() => outer.scrolled()).toBe(120);
});

test('a click on the page around, or the button, gives the wheel back as well', async ({
  outer,
  origin,
  page,
}) => {
  await outer.open('?embed=1', origin);
  const letGo = outer.view.getByRole('button', { name: 'Let the page scroll' });
  await outer.graph.click({ position: { x: 20, y: 60 } });
  await page.getByRole('heading', { name: 'A page of another site' }).click();
  await expect(letGo).toHaveCount(0);
  await outer.graph.click({ position: { x: 20, y: 60 } });
  await letGo.click();
  await expect(letGo).toHaveCount(0);
  await outer.pointAtPicture();
  await page.mouse.wheel(0, 40);
  await expect.poll(() => outer.scrolled()).toBe(40);
});

test('Tab leads into the view and out of it again', async ({ outer, origin, page }) => {
  await outer.open('?embed=1', origin);
  await page.getByRole('link', { name: 'before the view' }).focus();
  await page.keyboard.press('Tab');
  await expect(outer.view.getByRole('application', { name: 'Graph of ties' })).toBeFocused();
  const after = page.getByRole('link', { name: 'after the view' });
  for (let stops = 0; stops < 8; stops++) {
    if (await after.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(after).toBeFocused();
});

test('selecting opens the details over the picture, and adds nothing to the history of the page', async ({
  outer,
  origin,
  page,
}) => {
  await outer.open('?embed=1&view=list', origin);
  const entries = await page.evaluate(() => history.length);
  await outer.view
    .getByRole('table', { name: 'Entities' })
    .getByRole('button', { name: 'Russia', exact: true })
    .click();
  const details = outer.view.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2, name: 'Russia' })).toBeVisible();
  await expect(details.getByRole('button', { name: /^Focus on/ })).toHaveCount(0);
  await details.getByRole('button', { name: 'Close details' }).click();
  await expect(details).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('works where the browser lets a frame keep nothing', async ({ outer, origin, page }) => {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await outer.open('?embed=1', origin);
  await expect(outer.graph).toBeVisible();
  await expect(outer.view.getByText('storage is full or blocked')).toHaveCount(0);
});

test('title, legend and time control are shown as the address says', { tag: '@smoke' }, async ({
  outer,
  origin,
}) => {
  await outer.open('?embed=1&title=0&legend=1&time=1', origin);
  await expect(outer.view.getByRole('list', { name: 'Legend' })).toContainText('Verbal cooperation');
  await expect(outer.view.getByRole('slider', { name: 'Start date' })).toBeVisible();
  const { width } = (await outer.view.getByRole('heading', { level: 1 }).boundingBox()) ?? { width: 0 };
  expect(width).toBeLessThanOrEqual(1);
});

test('nothing reaches beyond a frame of 320 px', async ({ outer, origin, page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  for (const search of ['?embed=1&legend=1&time=1', '?embed=1&view=list', '?embed=1&sel=tie.china~russia']) {
    await outer.open(search, origin);
    const overflow = await outer.view
      .locator('html')
      .evaluate((html) => [html.clientWidth, html.scrollWidth - html.clientWidth]);
    expect(overflow, search).toEqual([320, 0]);
  }
});

test('a low frame shows all of its foot, where sentences are long too', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 300 });
  await page.goto('./?embed=1&lang=ru');
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await expect(page.getByRole('link', { name: 'открыть полный вид' })).toBeInViewport({ ratio: 1 });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('the picture lets it scroll the page around until it is tapped', async ({ outer, origin }) => {
    await outer.open('?embed=1', origin);
    const surface = outer.view.getByRole('application', { name: 'Graph of ties' });
    await expect(surface).toHaveCSS('touch-action', 'auto');
    await surface.tap({ position: { x: 20, y: 60 } });
    await expect(surface).toHaveCSS('touch-action', 'none');
  });
});

for (const search of [
  '?embed=1&legend=1&time=1',
  '?embed=1&view=list&title=0&t=2024-02-28..2024-02-28&undated=0&class=verbal-cooperation',
  '?embed=1&sel=tie.china~russia',
]) {
  test(`axe finds nothing in ${search}`, async ({ page, explorer }) => {
    await explorer.open(search);
    if (search.includes('sel='))
      await expect(explorer.details.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await expectNoViolations(page);
  });
}
