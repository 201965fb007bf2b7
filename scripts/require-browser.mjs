import { noBrowserMessage, readBrowserRecord } from './browser-record.mjs';

/** Ends a run of Playwright before its first test when there is no browser; its configuration names this file. */
export default function requireBrowser() {
  if (!readBrowserRecord()) throw new Error(noBrowserMessage);
}
