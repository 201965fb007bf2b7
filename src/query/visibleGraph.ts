import { EvidenceFlag, TIE_CLASSES } from '../model/codes.ts';
import { WindowState } from '../model/dateBounds.ts';
import type { Graph } from '../model/graph.ts';
import { applyFilters, type FilteredLinks } from './applyFilters.ts';
import type { FilterSettings } from './filter.ts';
import type { FocusReach } from './focus.ts';

/** How a tie may be drawn. `negated`: nothing but what was not done stands behind it. */
export const TieStyle = { out: 0, dashed: 1, solid: 2, negated: 3 } as const;

/** What is left of a graph under filters, by row. */
export interface VisibleGraph {
  readonly settings: FilterSettings;
  /** `WindowState` of each item of evidence. */
  readonly states: Uint8Array;
  /** Failed filters of each link as bits of `bitOf`; 0 is visible. */
  readonly failures: Uint16Array;
  /** Null without a focus. */
  readonly focus: FocusReach | null;
  readonly ties: {
    /** `TieStyle`. */
    readonly style: Uint8Array;
    /** Distinct primary sources, 65,535 at most; 0 for ties that rest on affiliations alone. */
    readonly sources: Uint16Array;
    /** Visible links of each class, 65,535 at most: row × classes + class. */
    readonly classCount: Uint16Array;
  };
  readonly entities: {
    readonly sources: Uint16Array;
    /** Number of visible ties; 0 is outside, unless it is in focus: see `isEntityVisible`. */
    readonly degree: Uint16Array;
  };
  readonly counts: {
    readonly entities: number;
    readonly ties: number;
    readonly evidence: number;
    readonly undated: number;
    readonly possible: number;
  };
}

const CLASSES = TIE_CLASSES.length;

/** What a 16-bit column can hold. */
const COUNT_MAX = 0xffff;

const WEAK = EvidenceFlag.planned | EvidenceFlag.alleged | EvidenceFlag.notDone;

function styleOf(state: number, flags: number): number {
  if (flags & EvidenceFlag.negated) return TieStyle.negated;
  return state === WindowState.certain && !(flags & WEAK) ? TieStyle.solid : TieStyle.dashed;
}

/** The stronger of two styles: solid over dashed over negated over out. */
function stronger(one: number, other: number): number {
  if (one === TieStyle.out) return other;
  if (one === TieStyle.negated) return other;
  return other === TieStyle.solid ? other : one;
}

function countUp(counts: Uint16Array, at: number): void {
  if (counts[at]! < COUNT_MAX) counts[at]!++;
}

/** Visible ties, and the distinct primary sources of each: as many as `found` says, from the start of its links on. */
interface FoundTies {
  readonly ties: VisibleGraph['ties'];
  readonly sourceList: Int32Array;
  readonly found: Int32Array;
}

function tiesUnder(graph: Graph, states: Uint8Array, failures: Uint16Array): FoundTies {
  const { ties, links, evidence, reports } = graph;
  const style = new Uint8Array(ties.count);
  const sources = new Uint16Array(ties.count);
  const classCount = new Uint16Array(ties.count * CLASSES);
  const sourceList = new Int32Array(links.count);
  const found = new Int32Array(ties.count);
  const seen = new Int32Array(reports.sourceCount).fill(-1);
  for (let tie = 0; tie < ties.count; tie++) {
    const start = ties.linkStart[tie]!;
    const end = ties.linkStart[tie + 1]!;
    let last = start;
    for (let link = start; link < end; link++) {
      if (failures[link] !== 0) continue;
      const item = links.evidence[link]!;
      style[tie] = stronger(style[tie]!, styleOf(states[item]!, evidence.flags[item]!));
      countUp(classCount, tie * CLASSES + links.class[link]!);
      const report = evidence.report[item]!;
      const source = report < 0 ? -1 : reports.source[report]!;
      if (source < 0 || seen[source] === tie) continue;
      seen[source] = tie;
      sourceList[last++] = source;
    }
    found[tie] = last - start;
    sources[tie] = Math.min(COUNT_MAX, last - start);
  }
  return { ties: { style, sources, classCount }, sourceList, found };
}

function entitiesUnder(graph: Graph, { ties, sourceList, found }: FoundTies): VisibleGraph['entities'] {
  const { entities, reports } = graph;
  const { linkStart } = graph.ties;
  const sources = new Uint16Array(entities.count);
  const degree = new Uint16Array(entities.count);
  const seen = new Int32Array(reports.sourceCount).fill(-1);
  for (let row = 0; row < entities.count; row++) {
    let [visible, distinct] = [0, 0];
    for (let at = entities.tieStart[row]!; at < entities.tieStart[row + 1]!; at++) {
      const tie = entities.tieList[at]!;
      if (ties.style[tie] === TieStyle.out) continue;
      visible++;
      const first = linkStart[tie]!;
      for (let one = first; one < first + found[tie]!; one++) {
        const source = sourceList[one]!;
        if (seen[source] === row) continue;
        seen[source] = row;
        distinct++;
      }
    }
    degree[row] = visible;
    sources[row] = Math.min(COUNT_MAX, distinct);
  }
  return { sources, degree };
}

function countsUnder(graph: Graph, states: Uint8Array, failures: Uint16Array): [number, number, number] {
  const counted = new Uint8Array(graph.evidence.count);
  let evidence = 0;
  let undated = 0;
  let possible = 0;
  for (let link = 0; link < graph.links.count; link++) {
    const item = graph.links.evidence[link]!;
    if (failures[link] !== 0 || counted[item] === 1) continue;
    counted[item] = 1;
    evidence++;
    if (states[item] === WindowState.undated) undated++;
    if (states[item] === WindowState.possible) possible++;
  }
  return [evidence, undated, possible];
}

function countNonZero(column: ArrayLike<number>): number {
  let count = 0;
  for (let row = 0; row < column.length; row++) if (column[row] !== 0) count++;
  return count;
}

function countVisible(visible: Pick<VisibleGraph, 'entities' | 'focus'>): number {
  let count = 0;
  for (let row = 0; row < visible.entities.degree.length; row++) if (isEntityVisible(visible, row)) count++;
  return count;
}

/** True for an entity that a visible tie ends at, and for one in focus: it stays even when nothing ties it. */
export function isEntityVisible(
  { entities, focus }: Pick<VisibleGraph, 'entities' | 'focus'>,
  row: number,
): boolean {
  return entities.degree[row]! > 0 || (focus !== null && focus.distance[row] === 0);
}

/** What window states and failures leave of the ties alone. */
export function visibleTies(
  graph: Graph,
  { states, failures }: Pick<FilteredLinks, 'states' | 'failures'>,
): Pick<VisibleGraph, 'ties'> {
  return { ties: tiesUnder(graph, states, failures).ties };
}

/** What window states and failures leave of the graph. */
export function visibleUnder(
  graph: Graph,
  settings: FilterSettings,
  { states, failures, focus }: FilteredLinks,
): VisibleGraph {
  const found = tiesUnder(graph, states, failures);
  const { ties } = found;
  const entities = entitiesUnder(graph, found);
  const [evidence, undated, possible] = countsUnder(graph, states, failures);
  return {
    settings,
    states,
    failures,
    focus,
    ties,
    entities,
    counts: {
      entities: countVisible({ entities, focus }),
      ties: countNonZero(ties.style),
      evidence,
      undated,
      possible,
    },
  };
}

/** Applies the settings to the graph. */
export function visibleGraph(graph: Graph, settings: FilterSettings): VisibleGraph {
  return visibleUnder(graph, settings, applyFilters(graph, settings));
}
