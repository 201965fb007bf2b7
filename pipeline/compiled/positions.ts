import { computeLayout } from '../../src/layout/computeLayout.ts';
import type { LinkedRecords } from '../link/linkRecords.ts';
import type { EntityRecord } from '../records/entityRecord.ts';
import { leansOf } from './leans.ts';
import { tieWeightsOf } from './tieWeights.ts';

const SEED = 1;
const LETTER_WIDTH = 7;

const rounded = (value: number) => Math.round(value * 10) / 10 + 0;

/** Layout positions of the entities of the table, in tenths of a world unit; marks grow with the root of their sources. */
export function positionsOf(
  linked: LinkedRecords,
  entityOf: ReadonlyMap<string, EntityRecord>,
): { readonly x: number[]; readonly y: number[] } {
  const { entities, ties } = linked.table;
  const weight = tieWeightsOf(linked);
  const strength = entities.map(() => 0);
  for (const [tie, { a, b }] of ties.entries()) {
    for (const row of [a, b]) strength[row] = (strength[row] ?? 0) + (weight[tie] ?? 0);
  }
  const labelOf = (id: string) => entityOf.get(id)?.abbr?.en ?? entityOf.get(id)?.names.en ?? id;
  const { x, y } = computeLayout({
    entityCount: entities.length,
    ties: { a: ties.map((tie) => tie.a), b: ties.map((tie) => tie.b), weight },
    radius: strength.map((sum) => 5 + Math.sqrt(sum)),
    lean: leansOf(linked, entityOf, weight),
    labelWidth: entities.map((id) => labelOf(id).length * LETTER_WIDTH),
    seed: SEED,
  });
  return { x: Array.from(x, rounded), y: Array.from(y, rounded) };
}
