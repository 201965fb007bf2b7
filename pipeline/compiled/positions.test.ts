import { expect, it } from 'vitest';
import type { LayoutInput } from '../../src/layout/layoutInput.ts';
import { linkRecords } from '../link/linkRecords.ts';
import { rowLayout } from '../testing/rowLayout.ts';
import { tinyRecords } from '../testing/tinyRecords.ts';
import { positionsOf } from './positions.ts';

/** What the layout is asked for, by entity. */
function asked(column: (input: LayoutInput) => ArrayLike<number>): Record<string, number> {
  const linked = linkRecords(tinyRecords());
  const entityOf = new Map(linked.records.entities.map(({ record }) => [record.id, record]));
  let found: number[] = [];
  positionsOf(linked, entityOf, (input) => {
    found = [...Array.from(column(input))];
    return rowLayout(input);
  });
  return Object.fromEntries(linked.table.entities.map((id, row) => [id, found[row] ?? Number.NaN]));
}

it('leans entities to the poles and sides that the dataset names', () => {
  const { fish, 'org-x': org, ...sides } = asked(({ lean }) => lean);
  expect(sides).toEqual({ 'country-a': -1, 'country-b': 1, 'minister-p': -0.5, 'leader-q': 0.5 });
  expect(fish).toBe(0);
  expect(org).toBeCloseTo((0.8 * (1 - 2)) / 3);
});

it('rounds positions to tenths', () => {
  const linked = linkRecords(tinyRecords());
  const entityOf = new Map(linked.records.entities.map(({ record }) => [record.id, record]));
  expect(positionsOf(linked, entityOf, rowLayout).x).toEqual([0, 0.3, 0.7, 1, 1.3, 1.7]);
});
