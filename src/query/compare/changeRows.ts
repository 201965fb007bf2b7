import { sortByNumber } from '../sortByNumber.ts';
import { TieStyle, type VisibleGraph } from '../visibleGraph.ts';
import type { Changes } from './changes.ts';
import type { Comparison } from './compareWindows.ts';
import { type ChangeName, TieChange } from './tieChange.ts';

/** One tie of a comparison with its independent sources in both windows. */
export interface ChangedTie {
  readonly row: number;
  readonly sourcesA: number;
  readonly sourcesB: number;
  /** Whether each window has it, be it by an affiliation alone, which no source tells of. */
  readonly inA: boolean;
  readonly inB: boolean;
}

function has({ ties }: Pick<VisibleGraph, 'ties'>, row: number): boolean {
  return ties.style[row] !== TieStyle.out;
}

/** One row of a comparison by its tie. */
export function changedTie({ a, b }: Comparison, row: number): ChangedTie {
  return {
    row,
    sourcesA: a.ties.sources[row]!,
    sourcesB: b.ties.sources[row]!,
    inA: has(a, row),
    inB: has(b, row),
  };
}

/** Rows of one change, certain or only possible. */
function rowsOf({ change, possible }: Changes, name: ChangeName, isPossible: boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < change.length; row++) {
    if (change[row] === TieChange[name] && (possible[row] === 1) === isPossible) rows.push(row);
  }
  return rows;
}

/** Rows of the ties of one change, certain or only possible, those with most sources in either window first. */
export function changedTies({ ties, a, b }: Comparison, name: ChangeName, possible: boolean): number[] {
  return sortByNumber(
    rowsOf(ties, name, possible),
    (row) => -Math.max(a.ties.sources[row]!, b.ties.sources[row]!),
  );
}

/** Rows of the entities of one change, certain or only possible, those with most sources in both windows together first. */
export function changedEntities(
  { entities, either }: Comparison,
  name: ChangeName,
  possible: boolean,
): number[] {
  return sortByNumber(rowsOf(entities, name, possible), (row) => -either.entities.sources[row]!);
}
