import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { buildLine } from '../scripts/list-built-files.mjs';
import { ExplorerPage } from './ExplorerPage.ts';
import { test as base, expect } from './fixtures.ts';
import { type FolderServer, serveFolder } from './serveFolder.ts';

interface BuildOfTest {
  readonly folder: string;
  readonly id: string;
  readonly version: string;
}

const MANIFEST = 'data/china-russia/manifest.json';

/** A copy of the built folder; `edition` gives it an id, a data version and a main script of its own. */
function copyBuild(edition: { readonly id: string; readonly version: string } | null): BuildOfTest {
  const folder = mkdtempSync(path.join(tmpdir(), 'tieline-build-'));
  cpSync(process.env['E2E_DIST'] ?? 'dist', folder, { recursive: true });
  const { version } = JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8'));
  const worker = readFileSync(path.join(folder, 'sw.js'), 'utf8');
  const id = /"id":"([^"]+)"/.exec(worker)?.[1] ?? '';
  if (!edition) return { folder, id, version };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (!statSync(file).isFile() || !/\.(html|js|json)$/.test(file) || name === 'sw.js') continue;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(id, edition.id).replaceAll(version, edition.version));
  }
  const program = worker.slice(worker.indexOf('\n') + 1);
  writeFileSync(path.join(folder, 'sw.js'), `${buildLine(folder, edition.id)}\n${program}`);
  return { folder, ...edition };
}

/** A site whose build can be replaced, and a reader who comes to it. */
const test = base.extend<{
  readonly site: FolderServer;
  readonly first: BuildOfTest;
  readonly next: BuildOfTest;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants a destructured argument
  first: async ({}, use) => {
    const build = copyBuild(null);
    await use(build);
    rmSync(build.folder, { recursive: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants a destructured argument
  next: async ({}, use) => {
    const build = copyBuild({ id: 'feedc0defeedc0de', version: 'nextversion' });
    await use(build);
    rmSync(build.folder, { recursive: true });
  },
  site: async ({ first }, use) => {
    const site = await serveFolder(first.folder);
    await use(site);
    await site.stop();
  },
});

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 90_000 });

async function visit(page: Page, site: FolderServer, search = ''): Promise<ExplorerPage> {
  const explorer = new ExplorerPage(page);
  await page.goto(`${site.address}${search}`);
  await expect(explorer.sentence).not.toBeEmpty();
  return explorer;
}

/** Waits until everything is kept and the page is served by its worker. */
async function whenKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Waits until a page has what it fetches ahead, the program that keeps it for reading offline last of all, and asks for nothing more. */
async function whenAllIsFetched(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const keeps = fetched.some(({ name }) => name.includes('/keepOffline-'));
    return keeps && fetched.every(({ responseEnd }) => performance.now() - responseEnd > 1000);
  });
}

/** Builds whose data the page asked for, and the version of the data that it got. */
async function editionOf(page: Page): Promise<{ ids: string[]; version: unknown }> {
  return page.evaluate(async (manifest) => {
    const asked = performance.getEntriesByType('resource').flatMap(({ name }) => {
      const id = new URL(name).searchParams.get('build');
      return id === null ? [] : [id];
    });
    const ids = [...new Set(asked)];
    const { version } = await (await fetch(`./${manifest}?build=${ids[0]}`)).json();
    return { ids, version };
  }, MANIFEST);
}

test('after one visit everything works without a network: list, details, another language', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site);
  await whenKept(page);
  await context.setOffline(true);
  await site.stop();
  const explorer = await visit(page, site, '?kind=state');
  await expect(explorer.graph).toBeVisible();
  await expect(explorer.notices).toContainText('You are offline; what was loaded stays usable.');
  await explorer.openList();
  await explorer.table('Entities').getByRole('button', { name: 'Russia', exact: true }).click();
  await expect(explorer.details.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await page.goto(`${site.address}?lang=ru`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('main')).toBeVisible();
});

test('a newer build waits for "Update", then code and data change together', async ({
  page,
  context,
  site,
  first,
  next,
}) => {
  await visit(page, site);
  await whenKept(page);
  site.show(next.folder);

  // The old build goes on as a whole, whatever the server has.
  const explorer = await visit(page, site, '?view=list');
  await expect(explorer.table('Ties')).toBeVisible();
  expect(await editionOf(page)).toEqual({ ids: [first.id], version: first.version });
  await expect(explorer.notices).toContainText('A newer version of the data is here.');
  const other = await context.newPage();
  await visit(other, site);
  // A worker that is asked for something while it gives way is started again, and then stays for as long as it is inspected.
  await whenAllIsFetched(page);
  await whenAllIsFetched(other);

  const anew = page.waitForEvent('load');
  await explorer.notices.getByRole('button', { name: 'Update' }).click();
  await anew;
  await expect(explorer.table('Ties')).toBeVisible();
  expect(await editionOf(page)).toEqual({ ids: [next.id], version: next.version });
  expect(explorer.search()).toBe('?view=list');

  // A page that was open keeps the build that it began with.
  expect(await editionOf(other)).toEqual({ ids: [first.id], version: first.version });
  const otherExplorer = new ExplorerPage(other);
  await otherExplorer.openList();
  expect(await editionOf(other)).toEqual({ ids: [first.id], version: first.version });
});

test('a build of which a file is another one is not taken over at all', async ({
  page,
  site,
  first,
  next,
}) => {
  await visit(page, site);
  await whenKept(page);
  const half = path.join(next.folder, MANIFEST);
  writeFileSync(half, readFileSync(path.join(first.folder, MANIFEST)));
  site.show(next.folder);
  await page.reload();
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const coming = registration?.installing;
    if (coming)
      await new Promise((resolve) =>
        coming.addEventListener('statechange', () => coming.state === 'redundant' && resolve(null)),
      );
    return registration?.waiting === null;
  });
  expect(state).toBe(true);
  expect(await editionOf(page)).toEqual({ ids: [first.id], version: first.version });
});

test('a view inside another page keeps nothing', async ({ page, site }) => {
  await page.goto(`${site.address}?embed=1`);
  await expect(page.getByRole('region', { name: 'Relationship graph' })).toBeVisible();
  await page.waitForFunction(() => performance.now() > 4000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
