import { STANDINGS, type Standing } from '../model/codes.ts';
import { DAY_MAX, DAY_MIN, type Day } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import { hasKnownDay } from './hasKnownDay.ts';

/** Reports that stand together, each counted once. */
export interface ReportCounts {
  readonly reports: number;
  /** Distinct primary sources. */
  readonly independent: number;
  /** Items of evidence that they make. */
  readonly evidence: number;
  /** Days of the first and the last report whose day is known; null when none is. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** Part of all reports, 0…1. */
  readonly share: number;
}

/** What one standing says of it. */
export interface StandingCounts extends ReportCounts {
  readonly standing: Standing;
}

/** Who reports evidence, by the standing of publishers. */
export interface ReportedBy extends Omit<ReportCounts, 'share'> {
  /** Standings that report it, in the order of the code list. */
  readonly standings: readonly StandingCounts[];
  /** The one standing that all its reports are of; null for several and for none. */
  readonly only: Standing | null;
  /** Items without a report: affiliations. */
  readonly affiliations: number;
}

/** Distinct primary sources of reports (rows). */
function sourcesOf({ reports }: Graph, rows: readonly number[]): number {
  if (rows.length < 2) return rows.length;
  const found = new Set<number>();
  for (const row of rows) found.add(reports.source[row]!);
  return found.size;
}

/** Standings whose bits are set, in the order of the code list. */
export function standingsIn(bits: number): readonly Standing[] {
  return STANDINGS.filter((_, code) => (bits & (1 << code)) !== 0);
}

/** How many of the evidence rows each report makes, by report. */
export function itemsByReport({ evidence }: Graph, evidenceRows: readonly number[]): Map<number, number> {
  const items = new Map<number, number>();
  for (const row of evidenceRows) {
    const report = evidence.report[row]!;
    if (report >= 0) items.set(report, (items.get(report) ?? 0) + 1);
  }
  return items;
}

/** Counts reports (rows) among all that make so many items each. */
export function countsOf(
  graph: Graph,
  items: ReadonlyMap<number, number>,
  rows: readonly number[],
): ReportCounts {
  const { best } = graph.reports;
  let first = DAY_MAX;
  let last = DAY_MIN;
  let evidence = 0;
  for (const row of rows) {
    evidence += items.get(row) ?? 0;
    if (!hasKnownDay(graph, row)) continue;
    first = Math.min(first, best[row]!) as Day;
    last = Math.max(last, best[row]!) as Day;
  }
  return {
    reports: rows.length,
    independent: sourcesOf(graph, rows),
    evidence,
    first: first > last ? null : first,
    last: first > last ? null : last,
    share: items.size === 0 ? 0 : rows.length / items.size,
  };
}

/** Rows by a key, keys and rows in the order in which they come. */
export function groupBy<Key>(rows: readonly number[], keyOf: (row: number) => Key): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Standings of the reports of evidence rows, in the order of the code list; none for affiliations alone. */
export function standingsOf({ evidence, reports }: Graph, rows: Iterable<number>): readonly Standing[] {
  let found = 0;
  for (const row of rows) {
    const report = evidence.report[row]!;
    if (report >= 0) found |= 1 << reports.standing[report]!;
  }
  return standingsIn(found);
}

/** The one standing that all reports of evidence rows are of; null for several and for none. The same test as the filter "carried by … alone". */
export function onlyStanding(graph: Graph, rows: Iterable<number>): Standing | null {
  const [standing = null, ...others] = standingsOf(graph, rows);
  return others.length === 0 ? standing : null;
}

/** Who reports evidence rows, each row once. By source: `reportedBySource`. */
export function reportedBy(graph: Graph, evidenceRows: readonly number[]): ReportedBy {
  const { evidence, reports } = graph;
  const items = itemsByReport(graph, evidenceRows);
  const all = [...items.keys()];
  const byStanding = groupBy(all, (row) => STANDINGS[reports.standing[row]!]);
  const { share: _, ...total } = countsOf(graph, items, all);
  return {
    ...total,
    standings: STANDINGS.flatMap((standing) => {
      const rows = byStanding.get(standing);
      return rows ? [{ ...countsOf(graph, items, rows), standing }] : [];
    }),
    only: onlyStanding(graph, evidenceRows),
    affiliations: evidenceRows.filter((row) => evidence.report[row]! < 0).length,
  };
}
