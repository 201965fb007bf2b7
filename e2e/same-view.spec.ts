import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const STATES: Readonly<Record<string, string>> = {
  'first view': '',
  'narrow dates, certain only, an event':
    '?t=2024-02-28..2024-04-09&undated=0&certainty=certain&sel=event.2024-04-09-lavrov-xi',
  'focus with filters, an entity':
    '?sel=entity.sun-weidong&focus=sco~brics&kind=state~person~organization&min=2&outside=hide',
  'path in order': '?path=sun-weidong~kazakhstan&pathin=order',
  'comparison, a tie': '?t=2023..2023&sel=tie.china~russia&cmp=2024..2024',
  'as it happened, a report and a search text':
    '?axis=happened&t=2024..2024&sel=report.tass-2024-07-09&q=summit',
  'sizes and groups': '?size=betweenness&colour=community',
  'a place of the camera': '?cam=-20,-60,2.4',
};
const LOCALES = ['en-GB', 'zh-CN', 'ru-RU'] as const;
const SURFACE = '#graph [role="application"]';

/** A page in a browser profile that nobody has used. */
async function freshPage(browser: Browser, locale: string): Promise<Page> {
  const context = await browser.newContext({
    locale,
    timezoneId: 'UTC',
    viewport: { width: 1024, height: 768 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** Shows another view in a page that has shown others before, as Back does, with all of it framed unless the address has a camera. */
async function goOnTo(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address || './');
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  if (!search.includes('cam=')) await page.locator(SURFACE).press('a');
  await page.locator(SURFACE).blur();
}

/** What a reader is told of the view, and the picture in pixels. */
async function seen(page: Page) {
  return {
    title: await page.title(),
    sentence: await page.getByRole('status').first().innerText(),
    heading: await page.locator('aside h2').first().innerText(),
    address: new URL(page.url()).search,
    picture: (await page.locator('#graph').screenshot()).toString('base64'),
  };
}

/** All tables of the view, row by row. */
async function tableRows(page: Page): Promise<readonly (string | null)[]> {
  await expect(page.locator('#panel-list table').last().locator('tr').nth(1)).toBeVisible();
  return page.locator('#panel-list tr').evaluateAll((all) => all.map((row) => row.textContent));
}

for (const locale of LOCALES) {
  for (const [name, search] of Object.entries(STATES)) {
    test(`a link shows in a fresh browser what it was made of (${locale}): ${name}`, async ({ browser }) => {
      const session = await freshPage(browser, locale);
      await session.goto('./');
      await expect(session.locator('#graph canvas').first()).toBeVisible();
      await goOnTo(session, search);
      const other = await freshPage(browser, locale);
      await other.goto(session.url());
      await expect(other.locator('#graph canvas').first()).toBeVisible();
      await expect(async () => expect(await seen(other)).toEqual(await seen(session))).toPass();
      for (const page of [session, other]) await page.locator('#tab-list').click();
      await expect(async () => {
        const rows = await tableRows(session);
        expect(rows.length).toBeGreaterThan(3);
        expect(await tableRows(other)).toEqual(rows);
      }).toPass();
      for (const page of [session, other]) await page.context().close();
    });
  }
}

test('Back from the tables shows the graph from where its address says', async ({ explorer, page }) => {
  await explorer.open('?cam=-20,-60,2.4');
  const close = (await explorer.graph.screenshot()).toString('base64');
  await explorer.open('?view=list');
  await goOnTo(page, '?cam=-20,-60,2.4');
  await expect.poll(async () => (await explorer.graph.screenshot()).toString('base64')).toBe(close);
});
