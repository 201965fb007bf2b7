import type { LinkedRecords } from '../link/linkRecords.ts';
import type { EntityRecord } from '../records/entityRecord.ts';

const FARTHEST_OF_OTHERS = 0.8;
const INNERMOST_OF_A_SIDE = 0.5;

/**
 * How far each entity of the table leans from the left pole (-1) to the right one (1), by independent sources.
 * Poles stand at the ends. Entities of a pole's side stay on its half and move inwards, down to ±0.5, with the share of
 * their ties that go to the other side; all others stand where their ties to the two sides balance, at most at ±0.8 so
 * that nobody stands in a pole's place, NaN without any.
 */
export function leansOf(
  { records, table }: LinkedRecords,
  entityOf: ReadonlyMap<string, EntityRecord>,
  weights: readonly number[],
): number[] {
  const poles = records.dataset.record.poles;
  const signOfSide = new Map(poles.map((pole, index) => [pole.side, index === 0 ? -1 : 1]));
  const signOfPole = new Map(poles.map((pole, index) => [pole.entity, index === 0 ? -1 : 1]));
  const signs = table.entities.map((id) => {
    const side = entityOf.get(id)?.side;
    return side === undefined ? 0 : (signOfSide.get(side) ?? 0);
  });
  const left = table.entities.map(() => 0);
  const right = table.entities.map(() => 0);
  const count = (row: number, other: number, weight: number) => {
    const column = signs[other] === -1 ? left : right;
    if (signs[other] !== 0) column[row] = (column[row] ?? 0) + weight;
  };
  for (const [tie, { a, b }] of table.ties.entries()) {
    count(a, b, weights[tie] ?? 0);
    count(b, a, weights[tie] ?? 0);
  }
  return table.entities.map((id, row) => {
    const pole = signOfPole.get(id);
    if (pole !== undefined) return pole;
    const toLeft = left[row] ?? 0;
    const toRight = right[row] ?? 0;
    const balance = (toRight - toLeft) / (toRight + toLeft);
    const sign = signs[row] ?? 0;
    if (sign === 0) return balance * FARTHEST_OF_OTHERS;
    const shareOfOther = Number.isNaN(balance) ? 0 : (1 - sign * balance) / 2;
    return sign * (1 - (1 - INNERMOST_OF_A_SIDE) * shareOfOther);
  });
}
