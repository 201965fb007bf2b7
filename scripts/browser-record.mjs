import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A browser that has been seen to start.
 * @typedef {object} Browser
 * @property {string} source how it was found
 * @property {string | null} executablePath null: the one that Playwright downloads for itself
 * @property {string} version
 * @property {string[]} args what it has to be started with
 */

const recordPath = path.join(import.meta.dirname, '../.cache/browser.json');

/** The one message for every place that needs a browser and has none. */
export const noBrowserMessage =
  'No usable browser. Run `npm run browser`, install Chrome, Chromium or Edge, or set BROWSER_EXECUTABLE to the path of one.';

/**
 * What the last `npm run browser` found. BROWSER_EXECUTABLE, when set, outranks it.
 * @returns {Browser | null} null when nothing was found yet, or what was found is gone
 */
export function readBrowserRecord() {
  /** @type {Browser} */
  let record;
  try {
    record = JSON.parse(readFileSync(recordPath, 'utf8'));
  } catch {
    return null;
  }
  const named = process.env['BROWSER_EXECUTABLE'];
  if (named && record.executablePath !== named) return null;
  return record.executablePath === null || existsSync(record.executablePath) ? record : null;
}

/** @param {Browser} browser */
export function writeBrowserRecord(browser) {
  mkdirSync(path.dirname(recordPath), { recursive: true });
  writeFileSync(recordPath, `${JSON.stringify(browser, null, 2)}\n`);
}
