import { computeLayout } from '../../src/layout/computeLayout.ts';
import type { LayoutInput, LayoutPositions } from '../../src/layout/layoutInput.ts';
import { type LeanInput, leansOf } from '../../src/layout/leans.ts';
import { markRadius, WORLD_UNITS_PER_PIXEL } from '../../src/layout/markRadius.ts';
import type { LinkedRecords } from '../link/linkRecords.ts';
import type { EntityRecord } from '../records/entityRecord.ts';
import { entitySourcesOf } from './entitySources.ts';
import { tieWeightsOf } from './tieWeights.ts';

const SEED = 1;
// About what a letter of a label takes.
const LETTER_PX = 7;

/** Places entities; `computeLayout`, unless a test needs less. */
export type Layout = (input: LayoutInput) => LayoutPositions;

const rounded = (value: number) => Math.round(value * 10) / 10 + 0;

function polesAndSidesOf(
  { records, table }: LinkedRecords,
  entityOf: ReadonlyMap<string, EntityRecord>,
): Pick<LeanInput, 'side' | 'poles'> {
  const poles = records.dataset.record.poles;
  const signOfSide = new Map(poles.map((pole, index) => [pole.side, index === 0 ? -1 : 1]));
  const signOf = (entity: EntityRecord | undefined) => (entity ? (signOfSide.get(entity.side) ?? 0) : 0);
  return {
    side: table.entities.map((id) => signOf(entityOf.get(id))),
    poles: poles.map((pole) => table.entities.indexOf(pole.entity)),
  };
}

/** Layout positions of the entities of the table, in tenths of a world unit, with room for marks and English labels. */
export function positionsOf(
  linked: LinkedRecords,
  entityOf: ReadonlyMap<string, EntityRecord>,
  layout: Layout = computeLayout,
): { readonly x: number[]; readonly y: number[] } {
  const { entities, ties } = linked.table;
  const columns = { a: ties.map((tie) => tie.a), b: ties.map((tie) => tie.b), weight: tieWeightsOf(linked) };
  const sources = entitySourcesOf(linked);
  const most = Math.max(0, ...sources);
  const labelOf = (id: string) => entityOf.get(id)?.abbr?.en ?? entityOf.get(id)?.names.en ?? id;
  const { x, y } = layout({
    entityCount: entities.length,
    ties: columns,
    radius: sources.map((count) => markRadius(count, most) * WORLD_UNITS_PER_PIXEL),
    labelWidth: entities.map((id) => labelOf(id).length * LETTER_PX * WORLD_UNITS_PER_PIXEL),
    lean: leansOf({ ties: columns, ...polesAndSidesOf(linked, entityOf) }),
    seed: SEED,
  });
  return { x: Array.from(x, rounded), y: Array.from(y, rounded) };
}
