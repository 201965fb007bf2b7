import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SortKey, sortRows } from './sortRows.ts';

const itself = (key: SortKey) => key;

test.each<[what: string, rows: readonly SortKey[], descending: boolean, sorted: readonly SortKey[]]>([
  ['numbers by size, not by digits', [10, 9, -1, 0], false, [-1, 0, 9, 10]],
  ['text without regard to case and accents', ['f', 'É', 'a', 'E'], false, ['a', 'É', 'E', 'f']],
  ['numbers in text by size', ['UN 10', 'UN 9'], false, ['UN 9', 'UN 10']],
  ['blank last', [null, 2, null, 1], false, [1, 2, null, null]],
  ['blank last when descending too', [null, 1, 2], true, [2, 1, null]],
  ['zero is not blank', [null, 0], true, [0, null]],
])('sorts %s', (_what, rows, descending, sorted) => {
  expect(sortRows(rows, itself, descending)).toEqual(sorted);
});

const drafts = fc.array(fc.record({ key: fc.option(fc.constantFrom(1, 2, 3)), place: fc.nat() }));

test('equal rows keep their order, both ways', () => {
  fc.assert(
    fc.property(drafts, fc.boolean(), (rows, descending) => {
      const numbered = rows.map(({ key }, at) => ({ key, at }));
      const sorted = sortRows(numbered, ({ key }) => key, descending);
      for (const [at, row] of sorted.entries()) {
        const before = sorted[at - 1];
        if (before && before.key === row.key) expect(before.at).toBeLessThan(row.at);
      }
      expect(sorted.toSorted((one, other) => one.at - other.at)).toEqual(numbered);
    }),
  );
});

test('leaves the rows it was given as they were', () => {
  const rows = [2, 1];
  sortRows(rows, itself, false);
  expect(rows).toEqual([2, 1]);
});
