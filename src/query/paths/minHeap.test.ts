import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MinHeap } from './minHeap.ts';

test('what goes in in any order, some of it after some came out, comes out smallest first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (first, second) => {
      const heap = new MinHeap<number>((item) => item);
      for (const item of first) heap.push(item);
      const expected = first.toSorted((one, other) => one - other);
      expect(heap.pop()).toBe(expected.shift());
      for (const item of second) heap.push(item);
      const rest = [...expected, ...second].sort((one, other) => one - other);
      expect(rest.map(() => heap.pop())).toEqual(rest);
      expect(heap.pop()).toBeUndefined();
    }),
  );
});
