import { describe, expect, it } from 'vitest';
import { type KeyPress, type KeySituation, keyCommandOf } from './keyCommandOf.ts';
import { GRAPH_KEYS, type KeyRow, PAGE_KEYS } from './keyTable.ts';

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});
const ON: KeySituation = { letterKeys: true, hasFocus: false };
const IN_FOCUS: KeySituation = { letterKeys: true, hasFocus: true };
const page = (pressed: KeyPress, situation = ON) => keyCommandOf(PAGE_KEYS, pressed, situation);
const graph = (pressed: KeyPress, situation = ON) => keyCommandOf(GRAPH_KEYS, pressed, situation);

/** All presses that a table knows, each with when it counts. */
function pressesOf(rows: readonly KeyRow<unknown>[]) {
  return rows.flatMap(({ commands, held = 'alone', when }) =>
    Object.keys(commands).map((key) => ({ press: `${held} ${key}`, when })),
  );
}

describe('the tables', () => {
  it.each([
    ['of the page', PAGE_KEYS],
    ['of the graph', GRAPH_KEYS],
  ] as const)('%s give no key two meanings at a time', (_, rows: readonly KeyRow<unknown>[]) => {
    const presses = pressesOf(rows);
    for (const one of presses) {
      const alike = presses.filter(
        (other) => other.press === one.press && (!one.when || !other.when || one.when === other.when),
      );
      expect(alike, one.press).toHaveLength(1);
    }
  });

  it('of the graph take from the page only Esc, f, and what the page means in a focus alone', () => {
    const taken = pressesOf(GRAPH_KEYS).filter((one) =>
      pressesOf(PAGE_KEYS).some(
        (other) => other.press === one.press && (!one.when || !other.when || one.when === other.when),
      ),
    );
    expect(taken.map((one) => one.press)).toEqual(['alone f', 'alone Escape']);
  });
});

describe('keys of the page', () => {
  it.each([
    ['/', 'search'],
    ['f', 'focus'],
    ['p', 'path'],
    ['c', 'compare'],
    ['t', 'tours'],
    ['v', 'savedViews'],
    ['n', 'tourNext'],
    ['b', 'tourBack'],
    ['g', 'graph'],
    ['l', 'list'],
    ['s', 'share'],
    ['e', 'export'],
    ['z', 'reset'],
    ['?', 'help'],
    ['Escape', 'escape'],
  ])('%s', (key, command) => expect(page(press(key))).toBe(command));

  it.each(['ctrlKey', 'metaKey'] as const)(
    '%s and k search, also while typing and with letters off',
    (held) => {
      const quiet = { letterKeys: false, hasFocus: false, typing: true };
      expect(page(press('k', { [held]: true }), quiet)).toBe('search');
      expect(page(press('l', { [held]: true }))).toBeNull();
    },
  );

  it('digits, plus and minus are steps while something is in focus, and nothing else', () => {
    for (const key of '0123456789') {
      expect(page(press(key), IN_FOCUS)).toBe('steps');
      expect(page(press(key))).toBeNull();
    }
    expect(['+', '=', '-', '−'].map((key) => page(press(key), IN_FOCUS))).toEqual([
      'widen',
      'widen',
      'narrow',
      'narrow',
    ]);
    expect(page(press('+'))).toBeNull();
  });

  it('a character that needs Shift is the same character', () => {
    expect(page(press('?', { shiftKey: true }))).toBe('help');
    expect(page(press('+', { shiftKey: true }), IN_FOCUS)).toBe('widen');
  });

  it('no character does anything while typing or when letter keys are off; Esc does', () => {
    const keys = PAGE_KEYS.filter(({ held }) => held !== 'ctrl').flatMap(({ commands }) =>
      Object.keys(commands),
    );
    for (const key of keys) {
      const expected = key === 'Escape' ? 'escape' : null;
      expect(page(press(key), { letterKeys: false, hasFocus: true }), key).toBe(expected);
      expect(page(press(key), { ...IN_FOCUS, typing: true }), key).toBeNull();
    }
  });

  it('everything with Alt is left to the browser', () => {
    expect(page(press('k', { ctrlKey: true, altKey: true }))).toBeNull();
    expect(page(press('Escape', { altKey: true }))).toBeNull();
  });
});

describe('keys of the graph in a focus', () => {
  it('leave digits, plus and minus to the steps', () => {
    for (const key of ['0', '+', '=', '-', '−']) {
      expect(graph(press(key))).not.toBeNull();
      expect(graph(press(key), IN_FOCUS)).toBeNull();
    }
  });

  it.each([
    ['i', { type: 'zoomIn' }],
    ['o', { type: 'zoomOut' }],
    ['a', { type: 'fit' }],
  ])('%s zooms or fits all the same', (key, command) => {
    expect(graph(press(key), IN_FOCUS)).toEqual(command);
  });
});
