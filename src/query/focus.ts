import type { Graph } from '../model/graph.ts';
import type { EntityId } from '../model/ids.ts';
import { bitOf, type FilterSettings } from './filter.ts';

/** Stands for "not reached" among distances. */
export const BEYOND = 255;

/** How far the focus reaches over the ties that all other filters leave. */
export interface FocusReach {
  /** Rows of the focus entities. */
  readonly rows: readonly number[];
  readonly steps: number;
  /** Steps from the nearest focus entity by entity row, exact up to one step more than asked for; `BEYOND` for all further. */
  readonly distance: Uint8Array;
  /** Entities within the steps, the focus entities among them. */
  readonly inside: number;
  /** Entities that one step more would add. */
  readonly next: number;
  /** Focus entities that have no tie under the other filters. */
  readonly hidden: readonly number[];
}

/** Ties (1 by row) with a link that fails nothing, or nothing but what is in `ignored` (bits). */
export function openTies({ ties, links }: Graph, failures: Uint16Array, ignored = 0): Uint8Array {
  const open = new Uint8Array(ties.count);
  for (let link = 0; link < links.count; link++)
    if ((failures[link]! & ~ignored) === 0) open[links.tie[link]!] = 1;
  return open;
}

/** Steps over open ties (1 by row) from the nearest of some entities, breadth first; `BEYOND` for what is further than `most`. */
export function distancesFrom(
  { entities, ties }: Graph,
  open: Uint8Array,
  from: readonly number[],
  most: number,
): Uint8Array {
  const distance = new Uint8Array(entities.count).fill(BEYOND);
  const queue = new Int32Array(entities.count);
  let length = 0;
  for (const row of from) {
    if (distance[row] === 0) continue;
    distance[row] = 0;
    queue[length++] = row;
  }
  for (let head = 0; head < length; head++) {
    const row = queue[head]!;
    const reached = distance[row]! + 1;
    if (reached > most) break;
    for (let at = entities.tieStart[row]!; at < entities.tieStart[row + 1]!; at++) {
      const tie = entities.tieList[at]!;
      const other = ties.a[tie] === row ? ties.b[tie]! : ties.a[tie]!;
      if (open[tie] === 0 || distance[other] !== BEYOND) continue;
      distance[other] = reached;
      queue[length++] = other;
    }
  }
  return distance;
}

function hasOpenTie({ entities }: Graph, open: Uint8Array, row: number): boolean {
  for (let at = entities.tieStart[row]!; at < entities.tieStart[row + 1]!; at++)
    if (open[entities.tieList[at]!] === 1) return true;
  return false;
}

/** How far `steps` reach from some entities over open ties (1 by row). */
export function focusReach(
  graph: Graph,
  open: Uint8Array,
  rows: readonly number[],
  steps: number,
): FocusReach {
  const distance = distancesFrom(graph, open, rows, steps + 1);
  let inside = 0;
  let next = 0;
  for (let row = 0; row < distance.length; row++) {
    if (distance[row]! <= steps) inside++;
    else if (distance[row] === steps + 1) next++;
  }
  const hidden = rows.filter((row) => !hasOpenTie(graph, open, row));
  return { rows, steps, distance, inside, next, hidden };
}

/** Rows of ids that the graph knows, each once. */
export function focusRows({ entities }: Graph, ids: readonly EntityId[]): readonly number[] {
  return [...new Set(ids.map((id) => entities.rowOf.get(id) ?? -1))].filter((row) => row >= 0);
}

/** True when both ends of a tie are within the steps. */
function isTieInFocus({ ties }: Graph, { distance, steps }: FocusReach, tie: number): boolean {
  return distance[ties.a[tie]!]! <= steps && distance[ties.b[tie]!]! <= steps;
}

/**
 * Marks all links of ties that lie outside the focus. It is the last of all filters: it goes over the ties that have a
 * link without any failure. Null without a focus.
 */
export function markFocus(graph: Graph, settings: FilterSettings, failures: Uint16Array): FocusReach | null {
  const rows = focusRows(graph, settings.focus ?? []);
  if (rows.length === 0) return null;
  const reach = focusReach(graph, openTies(graph, failures), rows, settings.steps ?? 1);
  const bit = bitOf('focus');
  const { links } = graph;
  let tie = -1;
  let outside = 0;
  for (let link = 0; link < links.count; link++) {
    if (links.tie[link] !== tie) {
      tie = links.tie[link]!;
      outside = isTieInFocus(graph, reach, tie) ? 0 : bit;
    }
    failures[link]! |= outside;
  }
  return reach;
}
