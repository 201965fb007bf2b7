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
const firefoxRecordPath = path.join(import.meta.dirname, '../.cache/firefox.json');

/** The one message for every place that needs a browser and has none. */
export const noBrowserMessage =
  'No usable browser. Run `npm run browser`, install Chrome, Chromium or Edge, or set BROWSER_EXECUTABLE to the path of one.';

/** What is said when the checks in a second browser are left out. */
export const noFirefoxNote = 'Firefox: not installed, smoke checks not run';

/**
 * @param {string} file
 * @param {string | undefined} named outranks what is recorded
 * @returns {Browser | null}
 */
function readRecord(file, named) {
  /** @type {Browser} */
  let record;
  try {
    record = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
  if (named && record.executablePath !== named) return null;
  return record.executablePath === null || existsSync(record.executablePath) ? record : null;
}

/**
 * @param {string} file
 * @param {Browser} browser
 */
function writeRecord(file, browser) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(browser, null, 2)}\n`);
}

/**
 * What the last `npm run browser` found. BROWSER_EXECUTABLE, when set, outranks it.
 * @returns {Browser | null} null when nothing was found yet, or what was found is gone
 */
export const readBrowserRecord = () => readRecord(recordPath, process.env['BROWSER_EXECUTABLE']);

/** @param {Browser} browser */
export const writeBrowserRecord = (browser) => writeRecord(recordPath, browser);

/**
 * The Firefox that the last `npm run e2e` found. FIREFOX_EXECUTABLE, when set, outranks it.
 * @returns {Browser | null} null when none was found, or it is gone
 */
export const readFirefoxRecord = () => readRecord(firefoxRecordPath, process.env['FIREFOX_EXECUTABLE']);

/** @param {Browser} browser */
export const writeFirefoxRecord = (browser) => writeRecord(firefoxRecordPath, browser);
