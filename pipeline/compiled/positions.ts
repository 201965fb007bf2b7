import { computeLayout } from '../../src/layout/computeLayout.ts';
import type { LayoutInput, LayoutPositions } from '../../src/layout/layoutInput.ts';
import { markRadius, WORLD_UNITS_PER_PIXEL } from '../../src/layout/markRadius.ts';
import type { LinkedRecords } from '../link/linkRecords.ts';
import type { EntityRecord } from '../records/entityRecord.ts';
import { entitySourcesOf } from './entitySources.ts';
import { leansOf } from './leans.ts';
import { tieWeightsOf } from './tieWeights.ts';

const SEED = 1;
// About what a letter of a label takes.
const LETTER_PX = 7;

/** Places entities; `computeLayout`, unless a test needs less. */
export type Layout = (input: LayoutInput) => LayoutPositions;

const rounded = (value: number) => Math.round(value * 10) / 10 + 0;

/** Layout positions of the entities of the table, in tenths of a world unit, with room for marks and English labels. */
export function positionsOf(
  linked: LinkedRecords,
  entityOf: ReadonlyMap<string, EntityRecord>,
  layout: Layout = computeLayout,
): { readonly x: number[]; readonly y: number[] } {
  const { entities, ties } = linked.table;
  const weight = tieWeightsOf(linked);
  const sources = entitySourcesOf(linked);
  const most = Math.max(0, ...sources);
  const labelOf = (id: string) => entityOf.get(id)?.abbr?.en ?? entityOf.get(id)?.names.en ?? id;
  const { x, y } = layout({
    entityCount: entities.length,
    ties: { a: ties.map((tie) => tie.a), b: ties.map((tie) => tie.b), weight },
    radius: sources.map((count) => markRadius(count, most) * WORLD_UNITS_PER_PIXEL),
    labelWidth: entities.map((id) => labelOf(id).length * LETTER_PX * WORLD_UNITS_PER_PIXEL),
    lean: leansOf(linked, entityOf, weight),
    seed: SEED,
  });
  return { x: Array.from(x, rounded), y: Array.from(y, rounded) };
}
