import type { Graph } from '../model/graph.ts';
import type { Selection } from '../model/view.ts';
import { bitOf, FILTER_SOURCES, type FilterSource } from './filter.ts';
import { linksOfSubject } from './subject.ts';

/** What keeps a subject out of view, and the links that nothing else keeps out. */
export interface Hiding {
  readonly sources: readonly FilterSource[];
  readonly links: readonly number[];
}

/** How many bits are set. */
export function bitsIn(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

/** Dates are the first to give way, then what stands first among the sources. */
function isLess(one: number, other: number): boolean {
  const difference = bitsIn(one) - bitsIn(other);
  if (difference !== 0) return difference < 0;
  const window = bitOf('window');
  if ((one & window) !== (other & window)) return (one & window) !== 0;
  return one < other;
}

/** Of masks of failed filters the one with the fewest, dates before others; null of none. */
export function leastMask(masks: Iterable<number>): number | null {
  let least: number | null = null;
  for (const mask of masks) if (least === null || isLess(mask, least)) least = mask;
  return least;
}

/** The fewest filters that hide a subject: null when it is shown, or when no link concerns it. */
export function whatHides(graph: Graph, failures: Uint16Array, selection: Selection): Hiding | null {
  const links = linksOfSubject(graph, selection);
  const mask = leastMask(links.map((link) => failures[link]!));
  if (mask === null || mask === 0) return null;
  return {
    sources: FILTER_SOURCES.filter((source) => (mask & bitOf(source)) !== 0),
    links: links.filter((link) => failures[link] === mask),
  };
}
