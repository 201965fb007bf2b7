import { existsSync } from 'node:fs';
import { firefox } from '@playwright/test';
import { listFirefoxPaths } from './browser-paths.mjs';
import { readFirefoxRecord, writeFirefoxRecord } from './browser-record.mjs';

/** @typedef {import('./browser-record.mjs').Browser} Browser */

/**
 * @param {string} executablePath
 * @returns {Promise<Browser>}
 * @throws {Error} when it does not start, or cannot be driven
 */
async function probe(executablePath) {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, timeout: 30_000 });
  try {
    return { source: 'installed', executablePath, version: browser.version(), args: [] };
  } finally {
    await browser.close();
  }
}

/**
 * A Firefox that is installed and has been seen to start; never installs one. Records it in .cache/firefox.json.
 * @returns {Promise<Browser | null>} null when there is none
 * @throws {Error} when FIREFOX_EXECUTABLE names something that does not start
 */
export async function findFirefox() {
  const known = readFirefoxRecord();
  if (known) return known;
  const named = process.env['FIREFOX_EXECUTABLE'];
  for (const candidate of named ? [named] : listFirefoxPaths().filter((file) => existsSync(file))) {
    try {
      const found = await probe(candidate);
      writeFirefoxRecord(found);
      return found;
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      if (named) throw new Error(`FIREFOX_EXECUTABLE=${named} does not start: ${reason}`);
      console.error(`[browser] ${candidate}: ${reason}`);
    }
  }
  return null;
}
