import { expect, test } from 'vitest';
import { TIE_CLASSES, type TieClass } from '../model/codes.ts';
import { tieParts } from './tieParts.ts';

const partsOf = (counts: Partial<Record<TieClass, number>>) => {
  const classCount = Uint16Array.from(['before', ...TIE_CLASSES, 'after'] as const, (name) =>
    name === 'before' || name === 'after' ? 9 : (counts[name] ?? 0),
  );
  return tieParts(classCount.subarray(1), 0).map(({ tieClass, from, to }) => [
    TIE_CLASSES[tieClass],
    from,
    to,
  ]);
};

test('a tie of one class is one run', () => {
  expect(partsOf({ stated: 3 })).toEqual([['stated', 0, 1]]);
});

test('a tie of several classes is divided by their items, with conflict at the middle', () => {
  expect(partsOf({ 'material-conflict': 1, 'verbal-cooperation': 2, affiliation: 1 })).toEqual([
    ['affiliation', 0, 0.25],
    ['verbal-cooperation', 0.25, 0.75],
    ['material-conflict', 0.75, 1],
  ]);
});

test('a tie without items has no run', () => {
  expect(partsOf({})).toEqual([]);
});
