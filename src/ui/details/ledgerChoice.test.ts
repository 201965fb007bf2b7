import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { chooseGroups, isSameChoice, type LedgerChoice, limitGroups, rowCount } from './ledgerChoice.ts';

const graph = sampleGraph();
const GROUPS = [
  { source: -1, rows: [7], certain: true },
  { source: 0, rows: [0, 1, 2], certain: true },
  { source: 2, rows: [3, 4], certain: true },
];

test.each<[LedgerChoice, number[]]>([
  ['all', [7, 0, 1, 2, 3, 4]],
  ['reports', [0, 1, 2, 3, 4]],
  ['independent', [0, 2, 3, 4]],
  ['state-media', [3, 4]],
  ['copies', [1]],
  ['affiliations', [7]],
  [{ standing: 'press-or-analysis' }, [0, 2]],
  [{ standing: 'copy', firstOnly: true }, [1]],
  [{ standing: 'state-media-or-government', firstOnly: true }, [3, 4]],
  [{ source: 0 }, [0, 1, 2]],
  [{ source: 9 }, []],
])('%j keeps the rows that make the number', (choice, rows) => {
  const chosen = chooseGroups(graph, GROUPS, choice);
  expect(chosen.flatMap((group) => group.rows)).toEqual(rows);
  expect(chosen.every((group) => group.rows.length > 0)).toBe(true);
});

test('two choices are the same when they ask for the same rows', () => {
  expect(isSameChoice({ source: 3 }, { source: 3 })).toBe(true);
  expect(isSameChoice({ standing: 'copy' }, { standing: 'copy', firstOnly: true })).toBe(false);
  expect(isSameChoice('all', { source: 3 })).toBe(false);
});

test.each([
  [0, []],
  [1, [[7]]],
  [3, [[7], [0, 1]]],
  [6, [[7], [0, 1, 2], [3, 4]]],
  [99, [[7], [0, 1, 2], [3, 4]]],
])('the first %i rows, over all groups', (limit, rows) => {
  expect(limitGroups(GROUPS, limit).map((group) => group.rows)).toEqual(rows);
});

test('rows are counted over all groups', () => {
  expect([rowCount(GROUPS), rowCount([])]).toEqual([6, 0]);
});
