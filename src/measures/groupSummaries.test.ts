import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupSummaries } from './groupSummaries.ts';

const entities = {
  sources: Uint16Array.of(1, 5, 5, 2, 9),
  degree: Uint16Array.of(1, 1, 3, 1, 1),
};
const measures = { group: Uint16Array.of(1, 1, 1, 2, 0) };

test('groups are named by their members of most sources, then of most ties', () => {
  expect(groupSummaries(measures, { entities }, { groups: 8, members: 2 })).toEqual([
    { group: 1, size: 3, largest: [2, 1] },
    { group: 2, size: 1, largest: [3] },
  ]);
});

test('no more groups than asked for', () => {
  expect(groupSummaries(measures, { entities }, { groups: 1, members: 1 })).toHaveLength(1);
});

test('agrees with sorting all members', () => {
  const row = fc.record({ group: fc.nat(3), sources: fc.nat(3), degree: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.nat(4), (rows, members) => {
      const columns = {
        sources: Uint16Array.from(rows, ({ sources }) => sources),
        degree: Uint16Array.from(rows, ({ degree }) => degree),
      };
      const sorted = [1, 2].flatMap((group) => {
        const all = rows.flatMap((one, at) => (one.group === group ? [{ ...one, at }] : []));
        all.sort(
          (one, other) => other.sources - one.sources || other.degree - one.degree || one.at - other.at,
        );
        const largest = all.slice(0, members).map(({ at }) => at);
        return all.length > 0 ? [{ group, size: all.length, largest }] : [];
      });
      const group = Uint16Array.from(rows, (one) => one.group);
      expect(groupSummaries({ group }, { entities: columns }, { groups: 2, members })).toEqual(sorted);
    }),
  );
});
