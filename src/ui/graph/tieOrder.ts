import type { Graph } from '../../model/graph.ts';
import { firstReport } from '../../query/sourceSummary.ts';
import { visibleEvidenceOfTie } from '../../query/tableRows.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { isTieShown } from './visualOf.ts';

/** The visible ties of an entity: first reported first, those without a report last, then by row. */
export function tiesByDate(graph: Graph, visible: VisibleGraph, entity: number): readonly number[] {
  const { tieStart, tieList } = graph.entities;
  const all = [...tieList.subarray(tieStart[entity], tieStart[entity + 1])];
  const dated = all
    .filter((tie) => isTieShown(visible, tie))
    .map((tie) => {
      const report = firstReport(graph, visibleEvidenceOfTie(graph, visible, tie));
      return { tie, day: graph.reports.best[report] ?? Number.POSITIVE_INFINITY };
    });
  return dated
    .sort((one, other) => (one.day === other.day ? one.tie - other.tie : one.day - other.day))
    .map(({ tie }) => tie);
}

/** The tie one step before or after another in a round; the first or last from outside it; null in an empty one. */
export function stepTie(ties: readonly number[], from: number | null, step: 1 | -1): number | null {
  const at = from === null ? -1 : ties.indexOf(from);
  if (at < 0) return ties.at(step === 1 ? 0 : -1) ?? null;
  return ties[(at + step + ties.length) % ties.length] ?? null;
}
