import { expect, test } from 'vitest';
import { findPoles, tieWeights } from './findPoles.ts';
import type { LayoutInput } from './layoutInput.ts';

const inputWith = (lean: readonly number[]): LayoutInput => ({
  entityCount: lean.length,
  ties: { a: [0, 1, 1], b: [1, 2, 3], weight: [4, 0, 2] },
  radius: lean.map(() => 5),
  lean,
  seed: 1,
});

const polesOf = (lean: readonly number[]) => {
  const input = inputWith(lean);
  return findPoles(input, tieWeights(input));
};

test('weights add up, and a tie without sources counts for a half', () => {
  expect([...tieWeights(inputWith([0, 0, 0, 0]))]).toEqual([4, 6.5, 0.5, 2]);
});

test('poles are the heaviest at both ends of the lean', () => {
  expect(polesOf([-1, -1, 1, 1])).toEqual({ left: 1, right: 3 });
});

test.each([
  ['all free', [Number.NaN, Number.NaN, Number.NaN, Number.NaN]],
  ['only one end', [-1, 0, 0.5, Number.NaN]],
  ['nothing quite at an end', [-0.99, 0, 0.99, 0]],
])('there are no poles: %s', (_, lean) => {
  expect(polesOf(lean)).toBeNull();
});
