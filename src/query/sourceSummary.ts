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
  const { best, latest } = graph.reports;
  const isOpen = (report: number) => (isBounded(latest[report]! as Day) ? 0 : 1);
  const lead = (one: number, other: number) =>
    isOpen(one) - isOpen(other) || best[one]! - best[other]! || one - other;
  let first = -1;
  for (const row of rows) {
    const report = graph.evidence.report[row]!;
    if (report >= 0 && (first < 0 || lead(report, first) < 0)) first = report;
  }
  return first;
}

/** The first report among those whose day is known, which is inside the dates when the row is; else the first of all. */
export function firstDatedReport(graph: Graph, rows: Iterable<number>): number {
  const all = [...rows];
  const dated = all.filter((row) => hasKnownDay(graph, graph.evidence.report[row]!));
  return firstReport(graph, dated.length > 0 ? dated : all);
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
