import { TieStyle, type VisibleGraph } from '../visibleGraph.ts';
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

function has({ ties }: VisibleGraph, row: number): boolean {
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

const most = ({ sourcesA, sourcesB }: ChangedTie) => Math.max(sourcesA, sourcesB);

/** Ties of one change, certain or only possible, those with most sources in either window first. */
export function changedTies(comparison: Comparison, name: ChangeName, possible: boolean): ChangedTie[] {
  const { ties } = comparison;
  const rows: ChangedTie[] = [];
  for (let row = 0; row < ties.change.length; row++) {
    if (ties.change[row] === TieChange[name] && (ties.possible[row] === 1) === possible)
      rows.push(changedTie(comparison, row));
  }
  return rows.sort((one, other) => most(other) - most(one) || one.row - other.row);
}

/** Entities of one change, certain or only possible, those with most sources in both windows together first. */
export function changedEntities(comparison: Comparison, name: ChangeName, possible: boolean): number[] {
  const { entities, either } = comparison;
  const rows: number[] = [];
  for (let row = 0; row < entities.change.length; row++) {
    if (entities.change[row] === TieChange[name] && (entities.possible[row] === 1) === possible)
      rows.push(row);
  }
  return rows.sort(
    (one, other) => either.entities.sources[other]! - either.entities.sources[one]! || one - other,
  );
}
