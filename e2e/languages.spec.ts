import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

const LINK = 'sel=tie.china~russia&t=2024-03..2024-08&class=verbal-cooperation';

/** Words of the interface that a reader of the language sees first. */
const WORDS = {
  ru: { tag: 'ru', list: 'Список', graph: 'Граф', ties: 'Связи', status: /объект/ },
  zh: { tag: 'zh-Hans', list: '列表', graph: '图', ties: '联系', status: /个实体/ },
} as const;

async function openIn(page: Page, search: string): Promise<void> {
  await page.goto(`./${search}`);
  // The sentence: filters that stand open have a status of their own before it, which says nothing yet.
  await expect(page.getByRole('status').filter({ hasText: /\p{L}/u })).not.toHaveCount(0);
  await expect(page.getByRole('tab').first()).toBeVisible();
}

/** What a reader types into the search box; it is said again in the interface's own sentences. */
const SEARCHED = 'moscow';

/** Latin words that the interface shows or says as if they were in its own language, which is not English. */
async function latinWords(page: Page): Promise<string[]> {
  return page.evaluate((searched) => {
    const allowed = new RegExp(
      `[«“]${searched}[»”]|\\b(?:Tieline|English|BibTeX|CSL|RIS|CSV|JSON|PNG|SVG|GraphML|GEXF|GeoJSON|QR|Page (?:Up|Down)|Home|End|Tab|Ctrl|Shift|Enter|Esc|CC BY(?:-SA)?(?: 4\\.0)?|PLOVER|CAMEO|Open Data|ORCID|Mac)\\b`,
      'g',
    );
    const { lang: page } = document.documentElement;
    const isOwn = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') === page &&
      element.closest('script, style, svg text, code, kbd') === null;
    const found: string[] = [];
    const look = (text: string | null, element: Element | null) => {
      if (text && isOwn(element) && /[A-Za-z]{2,}/.test(text.replace(allowed, '·'))) found.push(text.trim());
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement } = node;
      if (parentElement?.checkVisibility()) look(node.textContent, parentElement);
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title']) look(element.getAttribute(name), element);
    return [...new Set(found)];
  }, SEARCHED);
}

const PATH = 'path=sun-weidong~vladimir-putin';

interface State {
  readonly name: string;
  readonly search: string;
  /** What is pressed when the page stands. */
  readonly key?: string;
  /** A text of the data; once it can be seen, all words have come. */
  readonly told?: string;
}

const STATES: readonly State[] = [
  { name: 'the first view', search: '' },
  { name: 'a tie', search: '&sel=tie.china~russia' },
  { name: 'an entity', search: '&sel=entity.sco', told: 'Shanghai Cooperation Organisation' },
  { name: 'somebody with an office', search: '&sel=entity.andrey-belousov', told: 'Minister of Defence' },
  { name: 'an event', search: '&sel=event.2024-02-26-sun-lavrov', told: 'Satori News' },
  { name: 'a report', search: '&sel=report.exbulletin-2024-02-28', told: 'ExBulletin' },
  { name: 'the choice of reports', search: '&report=exbulletin-2024-02-28', told: 'ExBulletin' },
  { name: 'the tables', search: '&view=list&focus=andrey-belousov', told: 'UrduPoint' },
  { name: 'what is found', search: `&q=${SEARCHED}`, told: 'Ukrainska Pravda' },
  { name: 'the table of what is found', search: `&view=list&q=${SEARCHED}`, told: 'Ukrainska Pravda' },
  { name: 'a path', search: `&${PATH}`, told: 'Kahawatungu' },
  { name: 'the table of a path', search: `&view=list&${PATH}`, told: 'Kahawatungu' },
  { name: 'an empty view', search: '&t=1990..1990&undated=0&class=verbal-conflict' },
  { name: 'a comparison', search: '', key: 'c' },
  { name: 'the help sheet', search: '', key: '?' },
];

for (const language of ['ru', 'zh'] as const) {
  const words = WORDS[language];
  test.describe(`in ${language}`, () => {
    test('the page, its tabs, tables and sentence are in that language', async ({ page }) => {
      await openIn(page, `?lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', words.tag);
      await expect(page.getByRole('status').filter({ hasText: words.status })).toBeVisible();
      await page.getByRole('tab', { name: words.list, exact: true }).click();
      await expect(page.getByRole('table', { name: words.ties, exact: true })).toBeVisible();
    });

    test('the bar is one row at 1440 and at 1024 px, nothing over another', async ({ page }) => {
      for (const width of [1440, 1024]) {
        await page.setViewportSize({ width, height: 768 });
        await openIn(page, `?lang=${language}`);
        const boxes = await Promise.all(
          (await page.getByRole('banner').locator('button, select, input, h1').all()).map((one) =>
            one.boundingBox(),
          ),
        );
        const spans = boxes.flatMap((box) => (box ? [box] : [])).sort((one, other) => one.x - other.x);
        for (const [at, box] of spans.entries()) {
          expect(box.x + box.width, `at ${width} px`).toBeLessThanOrEqual(spans[at + 1]?.x ?? width);
          expect(
            Math.abs(box.y + box.height / 2 - ((spans[0]?.y ?? 0) + (spans[0]?.height ?? 0) / 2)),
            `at ${width} px`,
          ).toBeLessThan(5);
        }
      }
    });
  });
}

for (const { name, search, key, told } of STATES) {
  test(`no English is left in ${name}, in Russian and in Chinese`, async ({ page }) => {
    for (const language of ['ru', 'zh'] as const) {
      await test.step(`in ${language}`, async () => {
        await openIn(page, `?lang=${language}${search}`);
        if (told !== undefined) await expect(page.getByText(told).first()).toBeVisible();
        if (search.includes('sel='))
          await expect(
            page.getByRole('complementary').getByRole('heading', { level: 3 }).first(),
          ).toBeVisible();
        if (key !== undefined) {
          await page.getByRole('tab', { selected: true }).focus();
          await page.keyboard.press(key);
        }
        await expect(page.locator('html')).toHaveAttribute('lang', WORDS[language].tag);
        expect(await latinWords(page), `in ${language}`).toEqual([]);
      });
    }
  });
}

test('a link made in Russian opens the same selection, rows and dates in Chinese and English', async ({
  page,
}) => {
  const rowsOf = async (language: string) => {
    await openIn(page, `?lang=${language}&view=list&${LINK}`);
    // The last of the tables comes last.
    await expect(page.getByRole('table').nth(2)).toBeVisible();
    await expect(page.locator('#panel-list [aria-busy="true"]')).toHaveCount(0);
    const table = page.getByRole('table').nth(1);
    return {
      rows: await table.getByRole('row').count(),
      dates: await page
        .locator('#time')
        .getByRole('textbox')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
      selected: new URL(page.url()).searchParams.get('sel'),
    };
  };
  const russian = await rowsOf('ru');
  expect(russian.dates).toEqual(['2024-03', '2024-08']);
  expect(russian.rows).toBeGreaterThan(1);
  expect(await rowsOf('zh')).toEqual(russian);
  expect(await rowsOf('en')).toEqual(russian);
});

test('another language keeps the view and is one step of the history', { tag: '@smoke' }, async ({
  page,
}) => {
  await openIn(page, `?${LINK}`);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('sel')).toBe('tie.china~russia');
  expect(searchParams.get('t')).toBe('2024-03..2024-08');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  expect(new URL(page.url()).searchParams.get('sel')).toBe('tie.china~russia');
});

test.describe('a reader whose browser asks for Russian', () => {
  test.use({ locale: 'ru-RU' });

  test('is spoken to in Russian without being asked', async ({ page }) => {
    await openIn(page, '');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(page.getByRole('tab', { name: 'Граф', exact: true })).toBeVisible();
  });
});

test('a catalogue that cannot be loaded leaves English and says so', async ({ page, expectedFailures }) => {
  expectedFailures.push(/ru[-.]/, /ERR_FAILED/, /Failed to fetch/);
  await page.route(/\/ru-[^/]*\.js/, (route) => route.abort());
  await openIn(page, '');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
  await expect(page.getByRole('alert')).toContainText('The texts in Русский could not be loaded');
  await expect(page.getByRole('tab', { name: 'Graph', exact: true })).toBeVisible();
});

for (const search of ['', '&sel=tie.china~russia', '&view=list&t=2024-02-28..2024-02-28&undated=0']) {
  test(`axe finds nothing in Russian in ?lang=ru${search}`, async ({ page }) => {
    test.slow();
    await openIn(page, `?lang=ru${search}`);
    await expectNoViolations(page);
  });
}
