import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { editDistance } from './editDistance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** By the definition, one letter at a time. */
function distanceOf(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return distanceOf(a, b);
  return 1 + Math.min(distanceOf(a, b), distanceOf(a, other), distanceOf(one, b));
}

it('counts letters put in, left out and changed, up to one more than asked for', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (one, other, most) => {
      expect(editDistance(one, other, most)).toBe(Math.min(distanceOf(one, other), most + 1));
    }),
  );
});

test.each([
  ['lavrov', 'lavrof', 1],
  ['putin', 'puttin', 1],
  ['shoigu', 'shoiug', 2],
])('%s and %s differ by %i', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
});
