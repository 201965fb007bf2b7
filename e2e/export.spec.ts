import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { ExplorerPage } from './ExplorerPage.ts';
import { expect, test } from './fixtures.ts';

// Many files one after the other.
test.describe.configure({ timeout: 90_000 });

const VIEW = '?t=2024..2024&class=verbal-cooperation~material-cooperation&sel=entity.sco';

async function openExport(page: Page) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeVisible({ timeout: 20_000 });
  return dialog;
}

async function save(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    `Saved ${download.suggestedFilename()}.`,
  );
  return download;
}

const bytesOf = async (download: Download) => readFile(await download.path());

const FILES: readonly (readonly [button: string, ending: string, begins: string])[] = [
  ['Save PNG', 'picture.png', '\u0089PNG'],
  ['Save SVG', 'picture.svg', '<?xml version="1.0" encoding="UTF-8"?>\n<svg '],
  ['Save ties', 'ties.csv', '\u00ef\u00bb\u00bftie_id,'],
  ['Save evidence', 'evidence.csv', '\u00ef\u00bb\u00bfevidence_id,'],
  ['Save GEXF', 'network.gexf', '<?xml version="1.0" encoding="UTF-8"?>\n<gexf '],
  ['Save GraphML', 'network.graphml', '<?xml version="1.0" encoding="UTF-8"?>\n<graphml '],
  ['Save JSON', 'data.json', '{\n "format": "tieline-export"'],
];

for (const layout of ['graph', 'list'] as const) {
  test(`every file of the ${layout} has its name, its first bytes, and the same bytes in another profile`, async ({
    browser,
    explorer,
    page,
  }) => {
    const search = layout === 'graph' ? VIEW : `${VIEW}&view=list`;
    const profile = await browser.newContext();
    const other = await profile.newPage();
    await new ExplorerPage(other).open(search);
    await explorer.open(search);
    await openExport(page);
    await openExport(other);
    for (const [button, ending, begins] of FILES) {
      const first = await save(page, button);
      expect(first.suggestedFilename()).toBe(`tieline_china-russia_2024..2024_${ending}`);
      const bytes = await bytesOf(first);
      expect(bytes.length).toBeGreaterThan(500);
      expect(bytes.toString('latin1').slice(0, begins.length)).toBe(begins);
      expect((await bytesOf(await save(other, button))).equals(bytes), button).toBe(true);
    }
    await profile.close();
  });
}

test('the picture says in words what it shows, and where', async ({ explorer, page }) => {
  await explorer.open(VIEW);
  const sentence = (await explorer.sentence.innerText()).slice(0, 60);
  await openExport(page);
  const svg = (await bytesOf(await save(page, 'Save SVG'))).toString('utf8');
  expect(svg).toContain(sentence);
  for (const told of [
    'As reported: 2024',
    'Filters: ',
    'independent sources in',
    'Data version',
    'material-cooperation&amp;data=',
  ])
    expect(svg).toContain(told);
  expect(svg).not.toContain('<image');
});

test('the picture has two pixels to each of the screen', async ({ explorer, page }) => {
  await explorer.open(VIEW);
  const box = await explorer.graph.boundingBox();
  await openExport(page);
  const png = await bytesOf(await save(page, 'Save PNG'));
  expect(png.readUInt32BE(16)).toBe(Math.round(2 * (box?.width ?? 0)));
  expect(png.readUInt32BE(20)).toBeGreaterThan(2 * (box?.height ?? 0));
});

test('the tables hold as many rows as those on the screen; all of them hold more', async ({
  explorer,
  page,
}) => {
  await explorer.open(`${VIEW}&view=list`);
  await explorer.showAllRows();
  const onScreen = {
    ties: (await explorer.rows(explorer.table('Ties'))).length,
    evidence: (await explorer.rows(explorer.table('Evidence'))).length,
  };
  const dialog = await openExport(page);
  const rowsOf = async (button: string) =>
    parse(await bytesOf(await save(page, button)), { bom: true, columns: true }).length;
  expect(await rowsOf('Save ties')).toBe(onScreen.ties);
  expect(await rowsOf('Save evidence')).toBe(onScreen.evidence);
  await dialog.getByRole('radio', { name: 'The whole dataset' }).check();
  expect(await rowsOf('Save ties')).toBeGreaterThan(onScreen.ties);
  const all = await save(page, 'Save evidence');
  expect(all.suggestedFilename()).toBe('tieline_china-russia_2024..2024_all-evidence.csv');
});

test('a dossier is printed alone, in order, with its reports as numbered footnotes', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await explorer.open('?sel=tie.china~russia');
  const dialog = await openExport(page);
  await dialog.getByRole('button', { name: 'Print dossier' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  const pages = page.locator('article[aria-label="Dossier"]');
  await expect(pages).toBeHidden();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(pages).toBeVisible();
  await expect(page.locator('#root')).toBeHidden();
  await expect(pages.locator('h1')).toHaveText('China – Russia');
  const numbers = await pages.locator('sup').allTextContents();
  const seen = [...new Set(numbers.map(Number))];
  expect(seen).toEqual(seen.map((_, at) => at + 1));
  const colours = await pages.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(pages).toHaveCount(0);
});

test('without a selected entity or tie the dialog says that one is needed', async ({ explorer, page }) => {
  await explorer.open();
  const dialog = await openExport(page);
  await expect(dialog.getByText('Select one first.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Print dossier' })).toHaveCount(0);
});

test('what cannot be made is said, and the next one is made', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = function fail(done) {
      done(null);
    };
  });
  await explorer.open();
  const dialog = await openExport(page);
  await dialog.getByRole('button', { name: 'Save PNG' }).click();
  await expect(dialog.getByRole('alert')).toContainText('picture.png could not be made');
  await save(page, 'Save SVG');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('evidence that cannot be loaded is said, with a way to try again', async ({
  explorer,
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/404/, /evidence\.json/);
  await page.route('**/evidence.json*', (route) => route.fulfill({ status: 404 }));
  await explorer.open();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/evidence.json*');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeVisible();
});
