import type { NodeMeasures } from './computeMeasures.ts';

/** The measures of a visible graph by entity row. */
export interface Measures {
  /** Share of the pairs of other visible entities that each lies between, 0 to 1; 0 outside. */
  readonly between: Float64Array;
  /** The largest share, 0 when nobody lies between others. */
  readonly mostBetween: number;
  /** Whether the shares were counted, not estimated. */
  readonly isExact: boolean;
  /** Number of each entity's group from 1, the largest first; 0 outside. */
  readonly group: Uint16Array;
  readonly groupCount: number;
}

/** What was measured of nodes, by the entity rows that they stand for. */
export function measuresOf(
  { between, isExact, group }: NodeMeasures,
  rows: Int32Array,
  entityCount: number,
): Measures {
  const byRow = { between: new Float64Array(entityCount), group: new Uint16Array(entityCount) };
  for (let node = 0; node < rows.length; node++) {
    byRow.between[rows[node]!] = between[node]!;
    byRow.group[rows[node]!] = group[node]!;
  }
  const most = (column: Float64Array | Uint16Array) => {
    let largest = 0;
    for (const value of column) if (value > largest) largest = value;
    return largest;
  };
  return { ...byRow, isExact, mostBetween: most(between), groupCount: most(group) };
}
