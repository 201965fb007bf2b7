import { TIE_CLASSES } from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';
import { inTimeOrder } from './ledger.ts';
import { sortByNumber } from './sortByNumber.ts';
import { firstDatedReport } from './sourceSummary.ts';
import { isEntityVisible, TieStyle, type VisibleGraph } from './visibleGraph.ts';

/** One visible entity. */
export interface EntityRow {
  readonly row: number;
  readonly ties: number;
  readonly sources: number;
}

/** One visible tie with what makes it. */
export interface TieRow {
  readonly row: number;
  readonly style: number;
  readonly sources: number;
  /** Items of visible evidence. */
  readonly evidence: number;
  /** Class rows present, in the order of the code list. */
  readonly classes: readonly number[];
  /** Report that first told of it in this view, one of a known day if there is any; -1 for none. */
  readonly firstReport: number;
}

/** Visible entities, most ties first. */
export function entityRows(graph: Graph, visible: VisibleGraph): EntityRow[] {
  const { degree, sources } = visible.entities;
  const rows: number[] = [];
  for (let row = 0; row < graph.entities.count; row++) if (isEntityVisible(visible, row)) rows.push(row);
  const bySources = sortByNumber(rows, (row) => -sources[row]!);
  const byTies = sortByNumber(bySources, (row) => -degree[row]!);
  return byTies.map((row) => ({ row, ties: degree[row]!, sources: sources[row]! }));
}

/** Visible evidence rows of one tie, each once. */
export function visibleEvidenceOfTie(
  graph: Graph,
  { failures }: VisibleGraph,
  tie: number,
): readonly number[] {
  const rows = new Set<number>();
  for (let link = graph.ties.linkStart[tie]!; link < graph.ties.linkStart[tie + 1]!; link++) {
    if (failures[link] === 0) rows.add(graph.links.evidence[link]!);
  }
  return [...rows];
}

/** The same for many ties: it pays for a column once. */
function evidenceByTie(
  { ties, links, evidence }: Graph,
  failures: Uint16Array,
): (tie: number) => readonly number[] {
  const seen = new Int32Array(evidence.count).fill(-1);
  return (tie) => {
    const rows: number[] = [];
    for (let link = ties.linkStart[tie]!; link < ties.linkStart[tie + 1]!; link++) {
      const item = links.evidence[link]!;
      if (failures[link] !== 0 || seen[item] === tie) continue;
      seen[item] = tie;
      rows.push(item);
    }
    return rows;
  };
}

function classesOf(classCount: Uint16Array, tie: number): readonly number[] {
  const classes: number[] = [];
  for (let one = 0; one < TIE_CLASSES.length; one++)
    if (classCount[tie * TIE_CLASSES.length + one] !== 0) classes.push(one);
  return classes;
}

function tieRow(graph: Graph, visible: VisibleGraph, row: number, evidence: readonly number[]): TieRow {
  const { style, sources, classCount } = visible.ties;
  return {
    row,
    style: style[row]!,
    sources: sources[row]!,
    evidence: evidence.length,
    classes: classesOf(classCount, row),
    firstReport: firstDatedReport(graph, evidence),
  };
}

function byStrength(one: TieRow, other: TieRow): number {
  return other.sources - one.sources || other.evidence - one.evidence || one.row - other.row;
}

/** Visible ties, most independent sources first. */
export function tieRows(graph: Graph, visible: VisibleGraph): TieRow[] {
  const rows: TieRow[] = [];
  const evidenceOf = evidenceByTie(graph, visible.failures);
  for (let row = 0; row < graph.ties.count; row++) {
    if (visible.ties.style[row] !== TieStyle.out) rows.push(tieRow(graph, visible, row, evidenceOf(row)));
  }
  return rows.sort(byStrength);
}

/** Visible ties of one entity, most independent sources first. */
export function tieRowsOfEntity(graph: Graph, visible: VisibleGraph, entity: number): TieRow[] {
  const { tieStart, tieList } = graph.entities;
  const evidenceOf = evidenceByTie(graph, visible.failures);
  return [...tieList.subarray(tieStart[entity], tieStart[entity + 1])]
    .filter((tie) => visible.ties.style[tie] !== TieStyle.out)
    .map((tie) => tieRow(graph, visible, tie, evidenceOf(tie)))
    .sort(byStrength);
}

/** Visible items of evidence in time order. */
export function evidenceRows(graph: Graph, { failures }: VisibleGraph): readonly number[] {
  const { links, evidence } = graph;
  const seen = new Uint8Array(evidence.count);
  const rows: number[] = [];
  for (let link = 0; link < links.count; link++) {
    const item = links.evidence[link]!;
    if (failures[link] !== 0 || seen[item] === 1) continue;
    seen[item] = 1;
    rows.push(item);
  }
  return inTimeOrder(graph, rows);
}
