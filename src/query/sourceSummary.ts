import { STANDINGS } from '../model/codes.ts';
import { type Day, isBounded } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import { hasKnownDay } from './hasKnownDay.ts';

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

/**
 * The report that first told of any of the rows by its likeliest day, the lower row of two of one day; -1 when none has
 * a report. A report without a known latest day may be of any later time, so that it is first only among its like.
 */
export function firstReport(graph: Graph, rows: Iterable<number>): number {
  let first = -1;
  for (const row of rows) {
    const report = graph.evidence.report[row]!;
    if (report >= 0 && (first < 0 || leadOf(graph, report, first) < 0)) first = report;
  }
  return first;
}

/** Below 0 when the first of two reports told earlier, as `firstReport` has it. */
function leadOf({ reports }: Graph, one: number, other: number): number {
  const { best, latest } = reports;
  const openness = (isBounded(latest[one]! as Day) ? 0 : 1) - (isBounded(latest[other]! as Day) ? 0 : 1);
  return openness || best[one]! - best[other]! || one - other;
}

/** The first report among those whose day is known, which is inside the dates when the row is; else the first of all. */
export function firstDatedReport(graph: Graph, rows: Iterable<number>): number {
  let first = -1;
  let isFirstDated = false;
  for (const row of rows) {
    const report = graph.evidence.report[row]!;
    if (report < 0) continue;
    const isDated = hasKnownDay(graph, report);
    const isEarlier =
      first < 0 || (isDated === isFirstDated ? leadOf(graph, report, first) < 0 : isDated && !isFirstDated);
    if (!isEarlier) continue;
    first = report;
    isFirstDated = isDated;
  }
  return first;
}

/** Reports of the rows that may be older than one of them: their earliest day is not after it, and their latest is not known. */
export function maybeEarlier(graph: Graph, rows: Iterable<number>, than: number): readonly number[] {
  const { earliest, latest } = graph.reports;
  const found = new Set<number>();
  for (const row of rows) {
    const report = graph.evidence.report[row]!;
    if (report < 0 || report === than || isBounded(latest[report]! as Day)) continue;
    if (earliest[report]! <= earliest[than]!) found.add(report);
  }
  return [...found];
}
