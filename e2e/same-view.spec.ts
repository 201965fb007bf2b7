import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures.ts';

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

const VIEWPORT = { width: 1024, height: 768 };

/** `sessionIn`: the page of a reader of a language who has been here before, longest in a whole run of tests. */
const test = base.extend<object, { sessionIn: (locale: string) => Promise<Page> }>({
  sessionIn: [
    async ({ browser }, use) => {
      const opened = new Map<string, Promise<Page>>();
      const open = async (locale: string) => {
        const context = await browser.newContext({
          locale,
          timezoneId: 'UTC',
          viewport: VIEWPORT,
          serviceWorkers: 'block',
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        await page.goto('./');
        return page;
      };
      await use((locale) => {
        const page = opened.get(locale) ?? open(locale);
        opened.set(locale, page);
        return page;
      });
      for (const page of opened.values()) await (await page).context().close();
    },
    { scope: 'worker' },
  ],
});

/** Shows another view in a page that has shown others before, as Back does, with all of it framed unless the address has a camera. */
async function goOnTo(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address || './');
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await expect(page.locator('#graph canvas').first()).toBeVisible();
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
  test.describe(`in a browser that nobody has used (${locale})`, () => {
    test.use({ locale, viewport: VIEWPORT, contextOptions: { reducedMotion: 'reduce' } });

    for (const [name, search] of Object.entries(STATES)) {
      test(`a link shows what it was made of: ${name}`, async ({ page, sessionIn }) => {
        const session = await sessionIn(locale);
        await goOnTo(session, search);
        await page.goto(session.url());
        await expect(page.locator('#graph canvas').first()).toBeVisible();
        await expect(async () => expect(await seen(page)).toEqual(await seen(session))).toPass();
        for (const one of [session, page]) await one.locator('#tab-list').click();
        await expect(async () => {
          const rows = await tableRows(session);
          expect(rows.length).toBeGreaterThan(3);
          expect(await tableRows(page)).toEqual(rows);
        }).toPass();
      });
    }
  });
}

test('Back from the tables shows the graph from where its address says', async ({ explorer, page }) => {
  await explorer.open('?cam=-20,-60,2.4');
  const close = (await explorer.graph.screenshot()).toString('base64');
  await explorer.open('?view=list');
  await goOnTo(page, '?cam=-20,-60,2.4');
  await expect.poll(async () => (await explorer.graph.screenshot()).toString('base64')).toBe(close);
});
