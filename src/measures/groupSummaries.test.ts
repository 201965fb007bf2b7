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
