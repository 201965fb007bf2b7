import type { Standing } from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';
import { countsOf, groupBy, itemsByReport, type ReportCounts, standingsIn } from './reportedBy.ts';
import { sortByNumber } from './sortByNumber.ts';

/** What one primary source says of something, through whichever publishers. */
export interface SourceCounts extends ReportCounts {
  readonly source: number;
  /** Its reports, the earliest first. */
  readonly rows: readonly number[];
  /** Names of those who published it, in the order of their first reports, each once. */
  readonly publishers: readonly string[];
  /** Standings of its reports, in the order of the code list. */
  readonly standings: readonly Standing[];
}

/** Who reports evidence rows, each row once, by primary source: most reports first, the earlier of two first. */
export function reportedBySource(graph: Graph, evidenceRows: readonly number[]): readonly SourceCounts[] {
  const { reports } = graph;
  const items = itemsByReport(graph, evidenceRows);
  const all = sortByNumber(
    [...items.keys()].sort((one, other) => one - other),
    (row) => reports.best[row]!,
  );
  const sources = [...groupBy(all, (row) => reports.source[row]!)].map(
    ([source, rows]): SourceCounts => ({
      ...countsOf(graph, items, rows),
      source,
      rows,
      publishers: [...new Set(rows.map((row) => reports.publisher[row] ?? ''))],
      standings: standingsIn(rows.reduce((bits, row) => bits | (1 << reports.standing[row]!), 0)),
    }),
  );
  // Sorting keeps the order of time among sources with as many reports.
  return sources.sort((one, other) => other.reports - one.reports);
}
