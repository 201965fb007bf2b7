import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BrowserHistory, paceHistory } from './pacedHistory.ts';
import { readTrail, type Trail } from './trail.ts';

const trailAt = (at: number): Trail => ({ at, focus: [], before: [] });

/** A browser that refuses the 101st change within 30 seconds, with a clock that stands until it is moved. */
class StrictBrowser implements BrowserHistory {
  entries = [{ search: '?0', trail: trailAt(0) }];
  refusals = 0;
  limit = 100;
  #at = 0;
  #ms = 0;
  #changedMs: number[] = [];
  #timers = new Map<() => void, number>();
  #moved: () => void = () => undefined;
  leave: (away: boolean) => void = () => undefined;

  nowMs = () => this.#ms;
  search = () => this.entries[this.#at]?.search ?? '';
  kept = () => this.entries[this.#at]?.trail;
  push = (search: string, trail: Trail) => {
    this.#count();
    this.entries = [...this.entries.slice(0, this.#at + 1), { search, trail }];
    this.#at++;
  };
  replace = (search: string, trail: Trail) => {
    this.#count();
    this.entries[this.#at] = { search, trail };
  };
  onMove = (moved: () => void) => {
    this.#moved = moved;
    return () => undefined;
  };
  soon = () => () => undefined;
  later = (task: () => void, delayMs: number) => {
    this.#timers.set(task, this.#ms + delayMs);
    return () => this.#timers.delete(task);
  };
  /** Set while the browser has not gone forward yet. */
  goingForward = false;
  forward = () => {
    this.goingForward = true;
  };
  onLeave = (left: (away: boolean) => void) => {
    this.leave = left;
  };

  #count() {
    this.#changedMs = this.#changedMs.filter((ms) => ms > this.#ms - 30_000);
    if (this.#changedMs.length >= this.limit) {
      this.refusals++;
      throw new DOMException('too many', 'SecurityError');
    }
    this.#changedMs.push(this.#ms);
  }

  pass(ms: number) {
    const until = this.#ms + ms;
    for (;;) {
      const [task, due] = [...this.#timers].sort((one, other) => one[1] - other[1])[0] ?? [];
      if (!task || due === undefined || due > until) break;
      this.#timers.delete(task);
      this.#ms = Math.max(this.#ms, due);
      task();
    }
    this.#ms = until;
  }

  go(by: number) {
    this.#at += by;
    this.#moved();
    if (!this.goingForward) return;
    this.goingForward = false;
    this.#at++;
    this.#moved();
  }

  get searches() {
    return this.entries.map(({ search }) => search);
  }
}

function open() {
  const browser = new StrictBrowser();
  const history = paceHistory(browser);
  const seen: string[] = [];
  history.onMove(() => seen.push(history.search()));
  let at = 0;
  const step = (count = 1) => {
    for (let done = 0; done < count; done++) {
      at = readTrail(history.kept(), []).at + 1;
      history.push(`?${at}`, trailAt(at));
    }
  };
  const follow = (search: string) => history.replace(search, trailAt(readTrail(history.kept(), []).at));
  return { browser, history, seen, step, follow };
}

const numbered = (last: number) => Array.from({ length: last + 1 }, (_, at) => `?${at}`);

describe('the pace of the history', () => {
  it('what a browser allows is written at once', () => {
    const { browser, step } = open();
    step(90);
    expect(browser.searches).toEqual(numbered(90));
  });

  it('steps beyond it wait, read as if they were written, and follow in order', () => {
    const { browser, history, step } = open();
    step(100);
    expect(history.search()).toBe('?100');
    expect(browser.searches).toEqual(numbered(90));
    browser.pass(29_000);
    expect(browser.searches).toHaveLength(91);
    browser.pass(2_000);
    expect(browser.searches).toEqual(numbered(100));
    expect(browser.refusals).toBe(0);
  });

  it('changes of one entry leave room for steps, and only the last of them is written late', () => {
    const { browser, step, follow } = open();
    for (let change = 1; change <= 80; change++) follow(`?drag-${change}`);
    expect(browser.searches).toEqual(['?drag-60']);
    step();
    expect(browser.searches).toEqual(['?drag-80', '?1']);
    follow('?1-moved');
    browser.pass(31_000);
    expect(browser.searches).toEqual(['?drag-80', '?1-moved']);
  });

  it('says when no more steps can wait', () => {
    const { history, step } = open();
    step(119);
    expect(history.canStep()).toBe(true);
    step();
    expect(history.canStep()).toBe(false);
  });

  it('Back takes back one step that waits, and the rest is written after it', () => {
    const { browser, history, seen, step } = open();
    step(93);
    browser.go(-1);
    expect(seen).toEqual(['?92']);
    expect(history.search()).toBe('?92');
    step();
    browser.pass(31_000);
    expect(browser.searches).toEqual(numbered(93));
  });

  it('Back on the only step that waits shows the last one that is written', () => {
    const { browser, history, seen, step } = open();
    step(91);
    browser.go(-1);
    expect(seen).toEqual(['?90']);
    expect(history.search()).toBe('?90');
    browser.go(-1);
    expect(seen).toEqual(['?90', '?89']);
  });

  it('a jump in the history drops what waits', () => {
    const { browser, seen, step } = open();
    step(95);
    browser.go(-10);
    browser.pass(60_000);
    expect(seen).toEqual(['?80']);
    expect(browser.searches).toEqual(numbered(90));
  });

  it('leaving the page writes the last step, also one that comes while it is left', () => {
    const { browser, step } = open();
    step(95);
    browser.leave(true);
    step();
    expect(browser.searches).toEqual([...numbered(90), '?95', '?96']);
  });

  it('where the browser refuses earlier nothing is thrown or lost', () => {
    const { browser, step } = open();
    browser.limit = 20;
    step(50);
    browser.pass(120_000);
    expect(browser.searches).toEqual(numbered(50));
    expect(browser.refusals).toBeGreaterThan(0);
  });

  it('whatever happens, WebKit has nothing to refuse and every step gets its entry', () => {
    const rest = fc.record({ type: fc.constant('rest'), ms: fc.nat(3000) });
    const event = fc.oneof(
      fc.constant({ type: 'step', ms: 0 }),
      fc.constant({ type: 'change', ms: 0 }),
      rest,
    );
    const runs = fc.array(fc.tuple(event, fc.integer({ min: 1, max: 40 })), { maxLength: 60 });
    fc.assert(
      fc.property(runs, (run) => {
        const { browser, history, step, follow } = open();
        let steps = 0;
        const doOnce = (type: string) => {
          if (type === 'change') follow(`${history.search()}~`);
          else if (history.canStep()) {
            step();
            steps++;
          }
        };
        for (const [{ type, ms }, times] of run) {
          browser.pass(ms);
          if (type !== 'rest') for (let done = 0; done < times; done++) doOnce(type);
        }
        const shown = history.search();
        browser.pass(61_000);
        expect(browser.refusals).toBe(0);
        expect(browser.search()).toBe(shown);
        expect(browser.searches.map((search) => search.replaceAll('~', ''))).toEqual(numbered(steps));
      }),
    );
  });
});
