import assert from 'node:assert/strict';
import { waitUntil } from './webkit-session.mjs';

/** @typedef {import('./webkit-session.mjs').WebKitSession} WebKitSession */

const sentenceScript = `return [...document.querySelectorAll('[role=status]')].map((one) => one.textContent)
  .find((text) => /ties? |Связ|связ|联系/.test(text)) ?? ''`;
const inkScript = `let ink = 0;
  for (const canvas of document.querySelectorAll('[aria-label="Relationship graph"] canvas')) {
    const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
    const context = copy.getContext('2d');
    context.drawImage(canvas, 0, 0);
    const data = context.getImageData(0, 0, copy.width, copy.height).data;
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3] > 0 && data[at] + data[at + 1] + data[at + 2] < 600) ink++;
  }
  return ink`;
/** Counts changes of the history, and keeps what the page throws. */
const watchScript = `window.changedMs = []; window.thrown = []; window.said = [];
  for (const name of ['pushState', 'replaceState']) {
    const change = History.prototype[name];
    History.prototype[name] = function (...args) {
      window.changedMs.push(performance.now());
      try { return change.apply(this, args); } catch (error) { window.thrown.push(String(error)); throw error; }
    };
  }
  addEventListener('error', ({ message }) => window.thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.thrown.push(String(reason)));`;
/** Half a minute of choices, four at once ten times in a second, with arrows on a handle of the time control in between. */
const furyScript = `window.furyDone = false; window.stepsMade = 0;
  const boxes = [...document.querySelectorAll('[aria-label="Filters"] input[type=checkbox]')].slice(0, 4);
  const handle = document.querySelector('input[type=range], [role=slider]');
  const since = performance.now();
  const go = () => {
    if (performance.now() - since > 30000) { window.furyDone = true; return; }
    if (window.stepsMade % 3 === 2) {
      handle.focus();
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowRight'])
        handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      handle.blur();
    } else for (const box of boxes) box.click();
    window.stepsMade++;
    setTimeout(go, 100);
  };
  go();`;

/**
 * What must hold in WebKit, in order: names and what looks whether it does.
 * @param {WebKitSession} page
 * @param {string} address of the app, with a slash at its end
 * @returns {readonly (readonly [name: string, run: () => Promise<void>])[]}
 */
export function listWebKitChecks(page, address) {
  const sentence = () => page.run(sentenceScript);
  const search = async () => decodeURIComponent(await page.run('return location.search'));
  /** @param {string} wanted */
  const searchIs = (wanted) =>
    waitUntil(async () => (await search()) === wanted, `address ${wanted}`).catch(async (error) => {
      throw new Error(`${error.message}; it is ${await search()}`);
    });
  /** @param {string} [query] */
  const open = async (query = '?lang=en') => {
    await page.open(`${address}${query}`);
    await waitUntil(sentence, 'the sentence');
  };
  const headings = () =>
    page.run(
      `return [...document.querySelectorAll('aside h2, [role=complementary] h2')].map((one) => one.textContent).join()`,
    );

  return [
    [
      'the graph is drawn, and the sentence says what is shown',
      async () => {
        await open();
        await waitUntil(async () => (await page.run(inkScript)) > 20_000, 'ink on the graph');
        assert.match(await sentence(), /^\d+ of \d+ entities and \d+ ties, reported /);
      },
    ],
    [
      'search selects by keyboard; Back and Forward follow',
      async () => {
        await open();
        const first = await search();
        await page.run('document.body.focus()');
        await page.press(['/']);
        await page.press([...'Lavrov']);
        await waitUntil(() => page.run(`return !!document.querySelector('[role=option]')`), 'a result');
        await page.press(['\uE015', '\uE007']);
        await waitUntil(async () => (await headings()).includes('Sergey Lavrov'), 'the details');
        assert.match(await search(), /sel=entity\.sergey-lavrov/);
        await page.back();
        await searchIs(first);
        await page.forward();
        await waitUntil(async () => (await headings()).includes('Sergey Lavrov'), 'the details again');
      },
    ],
    [
      'a drag of a handle is one entry',
      async () => {
        await open();
        const entries = await page.run('return history.length');
        const { x, y } = await page.run(
          `const box = document.querySelectorAll('input[type=range], [role=slider]')[1].getBoundingClientRect();
           return { x: box.x + box.width / 2, y: box.y + box.height / 2 }`,
        );
        await page.drag([0, 40, 80, 120, 160, 200].map((by) => ({ x: x - by, y })));
        await waitUntil(async () => /t=2024-02-28\.\.202[45]-/.test(await search()), 'other dates');
        assert.equal(await page.run('return history.length'), entries + 1);
      },
    ],
    [
      'the list has its three tables',
      async () => {
        await open('?view=list&lang=en');
        await waitUntil(
          async () =>
            (await page.run(
              `return [...document.querySelectorAll('table')].filter((one) => one.tBodies[0]?.rows.length > 10).length`,
            )) === 3,
          'three tables with rows',
        );
      },
    ],
    [
      'the interface speaks Russian and Chinese',
      async () => {
        for (const [lang, tag, text] of [
          ['ru', 'ru', 'Фильтры'],
          ['zh', 'zh-Hans', '筛选'],
        ]) {
          await open(`?lang=${lang}`);
          await waitUntil(
            () =>
              page.run(
                `return document.documentElement.lang === arguments[0] && document.body.textContent.includes(arguments[1])`,
                tag,
                text,
              ),
            `${lang}: ${text}`,
          );
        }
      },
    ],
    [
      'Share and Export open without an error',
      async () => {
        await open();
        await page.run(watchScript);
        await page.click('//button[.="Share"]');
        await waitUntil(() => page.run(`return !!document.querySelector('dialog[open] svg')`), 'Share');
        await page.press(['\uE00C']);
        await page.click('//button[.="Export"]');
        await waitUntil(() => page.run(`return !!document.querySelector('dialog[open] button')`), 'Export');
        await page.press(['\uE00C']);
        assert.deepEqual(await page.run('return window.thrown'), []);
      },
    ],
    [
      'half a minute of fury: nothing is refused, thrown or lost, and the address is current in the end',
      async () => {
        await open('?view=list&lang=en');
        await page.run(watchScript);
        await page.run(furyScript);
        await waitUntil(() => page.run('return window.furyDone'), 'the fury', 60_000);
        const said = await sentence();
        const changed = await page.run('return window.changedMs');
        assert.deepEqual(await page.run('return window.thrown'), []);
        assert.ok(changed.length <= 100, `${changed.length} changes`);
        const kinds = await page.run(
          `return [...document.querySelectorAll('[aria-label="Filters"] input[type=checkbox]')].slice(0, 4).map((box) => box.checked).join()`,
        );
        let last = -1;
        await waitUntil(
          async () => {
            const now = await page.run('return window.changedMs.length');
            const settled =
              now === last && (await page.run('return performance.now() - window.changedMs.at(-1) > 12000'));
            last = now;
            return settled;
          },
          'rest',
          90_000,
        );
        const all = await page.run('return window.changedMs');
        for (const ms of all) {
          const within = all.filter((/** @type {number} */ one) => one >= ms && one < ms + 30_000).length;
          assert.ok(within <= 100, `${within} changes in 30 s`);
        }
        console.log(
          `     ${await page.run('return window.stepsMade')} steps, ${all.length} changes of the history`,
        );
        const final = await search();
        assert.match(said, / ties, reported /);
        await open(final);
        assert.equal(
          await page.run(
            `return [...document.querySelectorAll('[aria-label="Filters"] input[type=checkbox]')].slice(0, 4).map((box) => box.checked).join()`,
          ),
          kinds,
        );
      },
    ],
  ];
}
