import path from 'node:path';
import { ensureBrowser } from '../scripts/ensure-browser.mjs';
import { ensureBuild } from '../scripts/ensure-build.mjs';
import { formatRow, type Row } from './statistics.ts';

const LARGE = { entities: 7_800, events: 44_000 };

/** Measures everything in one run and prints it; never part of the tests. */
async function run(): Promise<void> {
  await ensureBuild(path.join(import.meta.dirname, '..'));
  await ensureBrowser();
  const print = (title: string, rows: readonly Row[]) => {
    console.log(`\n${title}`);
    for (const row of rows) console.log(`  ${formatRow(row)}`);
  };
  // Imported late: the sizes are read from the build.
  const { benchSizes } = await import('./benchSizes.ts');
  print('Size, gzip', benchSizes());
  const { benchLargePage, benchPage } = await import('./benchPage.ts');
  print('The page, built, shipped dataset, 1440×900', await benchPage());
  print('The page, built, 7,800 entities, 44,000 items of evidence', await benchLargePage(LARGE));
  const { benchQueries } = await import('./benchQueries.ts');
  await benchQueries(print);
}

await run();
