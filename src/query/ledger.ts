import { WindowState } from '../model/dateBounds.ts';
import { DAY_MAX, type Day, isBounded } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { Selection } from '../model/view.ts';
import { bitOf } from './filter.ts';
import { sortByNumber } from './sortByNumber.ts';
import { evidenceRowsOfSubject, linksOfSubject } from './subject.ts';
import { untiedFailures } from './untiedFailures.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** Evidence that shares one primary source, in order of what it tells; `source` is -1 for affiliations. */
export interface LedgerGroup {
  readonly source: number;
  /** Evidence rows. */
  readonly rows: readonly number[];
  /** Whether at least one row is certain in the dates. */
  readonly certain: boolean;
}

/**
 * All evidence of a subject, each item in one part: what the view shows, what lies outside its dates, and what it
 * leaves out for any other reason (a kind, a class, undated, only possibly in the dates).
 */
export interface Ledger {
  readonly inside: readonly LedgerGroup[];
  readonly outsideDates: readonly LedgerGroup[];
  readonly filteredOut: readonly LedgerGroup[];
}

const DATES = bitOf('window');
const UNTIED = -1;

/** All evidence of a graph in order of time, and the place of each row in it. */
interface TimeOrder {
  readonly rows: readonly number[];
  readonly place: Uint32Array;
}

const orders = new WeakMap<Graph, TimeOrder>();

/** Worked out once for each graph. */
function timeOrderOf(graph: Graph): TimeOrder {
  const known = orders.get(graph);
  if (known) return known;
  const { happened, report, count } = graph.evidence;
  const told = (row: number) => {
    const day = happened.earliestStart[row]! as Day;
    return isBounded(day) ? day : happened.latestEnd[row]!;
  };
  const best = (row: number) => graph.reports.best[report[row]!] ?? DAY_MAX;
  const rows = sortByNumber(sortByNumber([...Array(count).keys()], best), told);
  const place = new Uint32Array(count);
  for (let at = 0; at < count; at++) place[rows[at]!] = at;
  const order = { rows, place };
  orders.set(graph, order);
  return order;
}

/** Order of evidence in time: by the first day of what it tells (its last when it has no first), then by report, then by row; undated last. */
export function inTimeOrder(graph: Graph, rows: readonly number[]): number[] {
  const order = timeOrderOf(graph);
  const places = Uint32Array.from(rows, (row) => order.place[row]!).sort();
  return Array.from(places, (at) => order.rows[at]!);
}

/** By primary source: sources with something certain first, each kind in order of what it tells. */
function grouped(graph: Graph, states: Uint8Array, rows: readonly number[]): LedgerGroup[] {
  const groups = new Map<number, number[]>();
  for (const row of inTimeOrder(graph, rows)) {
    const report = graph.evidence.report[row]!;
    const source = report < 0 ? -1 : graph.reports.source[report]!;
    const group = groups.get(source);
    if (group) group.push(row);
    else groups.set(source, [row]);
  }
  const made = [...groups].map(([source, members]) => ({
    source,
    rows: members,
    certain: members.some((row) => states[row] === WindowState.certain),
  }));
  return [...made.filter(({ certain }) => certain), ...made.filter(({ certain }) => !certain)];
}

/** Failures of each item's links to the subject, `UNTIED` without any: 0 when one of them is visible, only dates when one fails nothing else. */
function leastFailures(graph: Graph, visible: VisibleGraph, selection: Selection): Int32Array {
  const least = new Int32Array(graph.evidence.count).fill(UNTIED);
  for (const link of linksOfSubject(graph, selection)) {
    const item = graph.links.evidence[link]!;
    const failures = visible.failures[link]!;
    const before = least[item]!;
    if (before === UNTIED || (before !== 0 && (failures & ~DATES) === 0)) least[item] = failures;
  }
  return least;
}

/** The ledger of a subject under a view. Items without any link (a report's untied claims) are judged by their dates and their report alone. */
export function ledgerOf(graph: Graph, visible: VisibleGraph, selection: Selection): Ledger {
  const least = leastFailures(graph, visible, selection);
  const untied = untiedFailures(graph, visible);
  const inside: number[] = [];
  const outsideDates: number[] = [];
  const filteredOut: number[] = [];
  for (const item of evidenceRowsOfSubject(graph, selection)) {
    const failures = least[item] === UNTIED ? untied(item) : least[item]!;
    if (failures === 0) inside.push(item);
    else if ((failures & DATES) !== 0) outsideDates.push(item);
    else filteredOut.push(item);
  }
  return {
    inside: grouped(graph, visible.states, inside),
    outsideDates: grouped(graph, visible.states, outsideDates),
    filteredOut: grouped(graph, visible.states, filteredOut),
  };
}
