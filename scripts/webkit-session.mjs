import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const driverPath = process.env['WEBKIT_DRIVER'] ?? '/usr/bin/WebKitWebDriver';
const startMs = 10_000;
const callMs = 30_000;
const pollMs = 50;
/** The key by which WebDriver names an element: https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** What is missing, and how it is got. */
export const noWebKitMessage =
  'No WebKit to drive. On Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb xauth (WEBKIT_DRIVER: its path when it is elsewhere).';

/** @returns {string | null} the browser that WebKitGTK's driver starts */
function findMiniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
  const inside = folders.flatMap((folder) => [
    folder,
    ...readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => path.join(folder, name)),
  ]);
  const candidates = inside.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) =>
      path.join(folder, name, 'MiniBrowser'),
    ),
  );
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** @param {number} ms */
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until the answer is not false, null or empty.
 * @template T
 * @param {() => Promise<T>} ask
 * @param {string} what named in the error
 * @param {number} [forMs]
 * @returns {Promise<T>}
 * @throws {Error} when time is up
 */
export async function waitUntil(ask, what, forMs = 15_000) {
  const untilMs = performance.now() + forMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > untilMs) throw new Error(`${what}: not within ${forMs / 1000} s`);
    await rest(pollMs);
  }
}

/** One window of WebKitGTK's MiniBrowser, driven over plain W3C WebDriver. */
export class WebKitSession {
  /** @type {import('node:child_process').ChildProcess} */
  #driver;
  #address;
  #path = '';
  version = '';

  /** @param {number} port */
  constructor(port) {
    this.#address = `http://127.0.0.1:${port}`;
    this.#driver = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        // Root has no sandbox; there is no graphics card under Xvfb.
        ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
        LIBGL_ALWAYS_SOFTWARE: '1',
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
      },
    });
  }

  /**
   * Starts the browser.
   * @param {{ port?: number, width?: number, height?: number }} [options]
   * @throws {Error} when there is none, or it does not start
   */
  static async start({ port = 4444, width = 1440, height = 900 } = {}) {
    const binary = findMiniBrowser();
    if (!existsSync(driverPath) || !binary) throw new Error(noWebKitMessage);
    const session = new WebKitSession(port);
    try {
      await waitUntil(
        () =>
          session.#call('GET', '/status').then(
            () => true,
            () => false,
          ),
        'WebKitWebDriver',
        startMs,
      );
      const options = { binary, args: ['--automation'] };
      const { sessionId, capabilities } = await session.#call('POST', '/session', {
        capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
      });
      session.#path = `/session/${sessionId}`;
      session.version = capabilities.browserVersion;
      await session.#call('POST', `${session.#path}/window/rect`, { x: 0, y: 0, width, height });
      return session;
    } catch (error) {
      session.#driver.kill();
      throw error;
    }
  }

  /**
   * @param {string} method
   * @param {string} where
   * @param {unknown} [body]
   */
  async #call(method, where, body) {
    const answer = await fetch(`${this.#address}${where}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(callMs),
    });
    /** @type {any} */
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${where}: ${value?.error}: ${value?.message}`);
    return value;
  }

  /** @param {string} address */
  async open(address) {
    await this.#call('POST', `${this.#path}/url`, { url: address });
  }

  /**
   * Runs the body of a function in the page.
   * @param {string} script
   * @param {...unknown} args
   * @returns {Promise<any>}
   */
  async run(script, ...args) {
    return this.#call('POST', `${this.#path}/execute/sync`, { script, args });
  }

  /**
   * A click of the mouse on what an XPath finds first.
   * @param {string} xpath
   */
  async click(xpath) {
    const found = await waitUntil(
      () => this.#call('POST', `${this.#path}/element`, { using: 'xpath', value: xpath }).catch(() => null),
      xpath,
    );
    await this.#call('POST', `${this.#path}/element/${found[elementKey]}/click`, {});
  }

  /**
   * Presses keys one after the other; keys without a letter by their WebDriver code.
   * @param {readonly string[]} keys
   */
  async press(keys) {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#call('POST', `${this.#path}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /**
   * Moves the mouse through points of the page, with its button held.
   * @param {readonly { readonly x: number, readonly y: number }[]} points
   */
  async drag(points) {
    const moves = points.map(({ x, y }) => ({
      type: 'pointerMove',
      x: Math.round(x),
      y: Math.round(y),
      duration: 40,
    }));
    const [first, ...others] = moves;
    const actions = [first, { type: 'pointerDown', button: 0 }, ...others, { type: 'pointerUp', button: 0 }];
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.#call('POST', `${this.#path}/actions`, { actions: [pointer] });
  }

  async back() {
    await this.#call('POST', `${this.#path}/back`, {});
  }

  async forward() {
    await this.#call('POST', `${this.#path}/forward`, {});
  }

  /** @returns {Promise<Buffer>} a PNG of what is seen */
  async screenshot() {
    return Buffer.from(await this.#call('GET', `${this.#path}/screenshot`), 'base64');
  }

  async end() {
    await this.#call('DELETE', this.#path).catch(() => undefined);
    this.#driver.kill();
  }
}
