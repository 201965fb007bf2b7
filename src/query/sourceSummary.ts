import { STANDINGS } from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';

/** How many reports stand behind evidence, and how independent they are. */
export interface SourceSummary {
  readonly reports: number;
  /** Distinct primary sources. */
  readonly independent: number;
  readonly stateMedia: number;
  readonly copies: number;
  /** Items without a report: affiliations. */
  readonly affiliations: number;
}

/** Counts the reports behind evidence rows, each once. */
export function sourceSummary(graph: Graph, rows: Iterable<number>): SourceSummary {
  const reports = new Set<number>();
  let affiliations = 0;
  for (const row of rows) {
    const report = graph.evidence.report[row]!;
    if (report < 0) affiliations++;
    else reports.add(report);
  }
  const standing = (name: (typeof STANDINGS)[number]) =>
    [...reports].filter((report) => graph.reports.standing[report] === STANDINGS.indexOf(name)).length;
  return {
    reports: reports.size,
    independent: new Set([...reports].map((report) => graph.reports.source[report])).size,
    stateMedia: standing('state-media-or-government'),
    copies: standing('copy'),
    affiliations,
  };
}

/** The report that first told of any of the rows by its likeliest day, the lower row of two of one day; -1 when none has a report. */
export function firstReport(graph: Graph, rows: Iterable<number>): number {
  const { best } = graph.reports;
  let first = -1;
  for (const row of rows) {
    const report = graph.evidence.report[row]!;
    if (report < 0) continue;
    const lead = first < 0 ? -1 : best[report]! - best[first]! || report - first;
    if (lead < 0) first = report;
  }
  return first;
}
