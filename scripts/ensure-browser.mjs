// Finds, or as a last resort obtains, a Chromium-family browser that Playwright can drive, and records it in
// .cache/browser.json. Prints the record as one line of JSON. `--no-install` only looks. Exit code 1: there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { listBrowserPaths } from './browser-paths.mjs';
import { noBrowserMessage, readBrowserRecord, writeBrowserRecord } from './browser-record.mjs';

/** @typedef {import('./browser-record.mjs').Browser} Browser */

const isRoot = process.platform !== 'win32' && process.getuid?.() === 0;
// A sandboxed Chromium refuses to run as root.
const launchArgs = [...(isRoot ? ['--no-sandbox'] : []), '--disable-quic'];

// A full Chromium makes these anew for every window, unseen: two thirds of what opening a page costs.
const unseenFeatures = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/**
 * The launch arguments with the unseen parts switched off. Of two such switches the last one counts, so Playwright's own are said again.
 * @param {readonly string[]} started what the browser was started with
 */
function withoutUnseen(started) {
  const name = '--disable-features=';
  const theirs = started.find((arg) => arg.startsWith(name))?.slice(name.length);
  return [...launchArgs, name + [...(theirs ? [theirs] : []), ...unseenFeatures].join(',')];
}

/** @param {string} line */
function log(line) {
  if (!process.env['QUIET']) console.error(`[browser] ${line}`);
}

/**
 * Only a launch proves a browser: Ubuntu's chromium-browser is a stub that asks for snap.
 * @param {string | null} executablePath null: Playwright's own
 * @param {string} source
 * @returns {Promise<Browser | null>}
 */
async function probe(executablePath, source) {
  if (executablePath !== null && !existsSync(executablePath)) return null;
  /** @type {import('@playwright/test').BrowserServer | undefined} */
  let server;
  try {
    server = await chromium.launchServer({
      ...(executablePath === null ? {} : { executablePath }),
      args: launchArgs,
      timeout: 30_000,
    });
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    const answer = await page.evaluate('1 + 1');
    const args = withoutUnseen(server.process().spawnargs);
    return answer === 2 ? { source, executablePath, version: browser.version(), args } : null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log(`${source}${executablePath ? ` ${executablePath}` : ''}: ${reason.split('\n')[0]}`);
    return null;
  } finally {
    await server?.close();
  }
}

/** @returns {Promise<Browser | null>} */
async function findInstalled() {
  const own = await probe(null, 'downloaded by Playwright');
  if (own) return own;
  for (const candidate of listBrowserPaths()) {
    const found = await probe(candidate, 'installed');
    if (found) return found;
  }
  return null;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} timeoutSeconds
 * @returns {boolean} whether it ended well
 */
function run(command, args, timeoutSeconds) {
  const startedMs = performance.now();
  const { status, signal, error } = spawnSync(command, args, {
    // All of it goes to standard error: standard output holds the record and nothing else.
    stdio: ['ignore', 2, 2],
    timeout: timeoutSeconds * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const outcome = status ?? signal ?? error?.message;
  log(
    `${command} ${args.join(' ')} -> ${outcome} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

/** @returns {Promise<Browser | null>} */
async function downloadWithPlaywright() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  if (!run(process.execPath, [cli, 'install', 'chromium'], 300)) return null;
  const downloaded = await probe(null, 'downloaded by Playwright');
  if (downloaded || process.platform !== 'linux') return downloaded;
  // It came but does not start: system libraries are missing.
  run(process.execPath, [cli, 'install-deps', 'chromium'], 300);
  return probe(null, 'downloaded by Playwright');
}

/** @returns {Promise<Browser | null>} */
async function installWithApt() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  const [command, ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const patient = ['-o', 'DPkg::Lock::Timeout=300'];
  run(command, [...before, 'update', '-qq', ...patient], 300);
  const packages = ['chromium', 'fonts-liberation'];
  run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', ...patient, ...packages], 540);
  return probe('/usr/bin/chromium', 'installed by apt-get');
}

/**
 * A browser that has just been started and asked something. Order: BROWSER_EXECUTABLE, what the last run found,
 * Playwright's own, an installed one, Playwright's download, Debian's package.
 * @param {{ install?: boolean }} [options] `install: false` only looks
 * @returns {Promise<Browser | null>} null when there is none
 * @throws {Error} when BROWSER_EXECUTABLE names something that does not start
 */
export async function ensureBrowser({ install = true } = {}) {
  const recorded = readBrowserRecord();
  const known = recorded && (await probe(recorded.executablePath, recorded.source));
  if (known) {
    writeBrowserRecord(known);
    return known;
  }

  const named = process.env['BROWSER_EXECUTABLE'];
  if (named) {
    const browser = await probe(named, 'BROWSER_EXECUTABLE');
    if (!browser) throw new Error(`BROWSER_EXECUTABLE=${named} does not start.`);
    writeBrowserRecord(browser);
    return browser;
  }

  let browser = await findInstalled();
  if (!browser && install) browser = (await downloadWithPlaywright()) ?? (await installWithApt());
  if (browser) writeBrowserRecord(browser);
  return browser;
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  try {
    const browser = await ensureBrowser({ install: !process.argv.includes('--no-install') });
    if (browser) console.log(JSON.stringify(browser));
    else throw new Error(noBrowserMessage);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
