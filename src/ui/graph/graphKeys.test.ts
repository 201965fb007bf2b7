import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../kit/keyCommandOf.ts';
import { graphCommandOf } from './graphKeys.ts';

const on = { letterKeys: true, hasFocus: false };
const off = { letterKeys: false, hasFocus: false };
const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});

describe('keys of the graph', () => {
  it.each([
    ['ArrowLeft', { type: 'go', arrow: 'left' }],
    ['ArrowRight', { type: 'go', arrow: 'right' }],
    ['ArrowUp', { type: 'go', arrow: 'up' }],
    ['ArrowDown', { type: 'go', arrow: 'down' }],
    ['Enter', { type: 'select' }],
    ['Escape', { type: 'leave' }],
    ['Home', { type: 'home' }],
    ['PageUp', { type: 'tie', step: -1 }],
    ['PageDown', { type: 'tie', step: 1 }],
    ['[', { type: 'tie', step: -1 }],
    [']', { type: 'tie', step: 1 }],
    ['+', { type: 'zoomIn' }],
    ['=', { type: 'zoomIn' }],
    ['-', { type: 'zoomOut' }],
    ['−', { type: 'zoomOut' }],
    ['0', { type: 'fit' }],
    ['a', { type: 'fit' }],
    ['i', { type: 'zoomIn' }],
    ['o', { type: 'zoomOut' }],
    ['f', { type: 'focus' }],
  ])('%s', (key, command) => expect(graphCommandOf(press(key), on)).toEqual(command));

  it('moves the entity in focus with Shift and an arrow', () => {
    expect(graphCommandOf(press('ArrowUp', { shiftKey: true }), on)).toEqual({ type: 'move', arrow: 'up' });
  });

  it('reads a plus that needs Shift', () => {
    expect(graphCommandOf(press('+', { shiftKey: true }), on)).toEqual({ type: 'zoomIn' });
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)(
    'leaves every key with %s to the browser',
    (modifier) => {
      for (const key of ['ArrowLeft', 'Enter', '+', '0']) {
        expect(graphCommandOf(press(key, { [modifier]: true }), on)).toBeNull();
      }
    },
  );

  it.each(['[', ']', '+', '=', '-', '0', 'f', 'i', 'o', 'a'])(
    '%s does nothing when single keys are off',
    (key) => {
      expect(graphCommandOf(press(key), off)).toBeNull();
    },
  );

  it('keeps arrows, Enter and Page keys when single keys are off', () => {
    for (const key of ['ArrowLeft', 'Enter', 'Escape', 'Home', 'PageUp']) {
      expect(graphCommandOf(press(key), off)).not.toBeNull();
    }
  });

  it.each(['Tab', 'F5', 'x', ' '])('does not know %s', (key) => {
    expect(graphCommandOf(press(key), on)).toBeNull();
  });
});
