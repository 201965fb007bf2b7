import type { Graph } from '../model/graph.ts';
import { bitOf, type FilterSettings, filtersOf, linkFailures } from './filter.ts';
import { type FocusReach, markFocus } from './focus.ts';
import { markTies } from './tieFilters.ts';
import { boundsOn, windowStates } from './windowStates.ts';

/** Bits of the sources that judge what the filters of links leave. */
export const JUDGES = bitOf('min') | bitOf('max') | bitOf('only') | bitOf('focus');

/** Evidence and links under filters. */
export interface FilteredLinks {
  /** `WindowState` of each item of evidence. */
  readonly states: Uint8Array;
  /** Failed filters of each link, one bit per source; 0 is visible. */
  readonly failures: Uint16Array;
  /** Null without a focus. */
  readonly focus: FocusReach | null;
}

/** Marks what the filters that judge ties and distances leave out of what the filters of links let through. */
export function judgeLinks(graph: Graph, settings: FilterSettings, failures: Uint16Array): FocusReach | null {
  markTies(graph, settings, failures);
  return markFocus(graph, settings, failures);
}

/** Window states of all evidence and failures of all links under the settings. */
export function applyFilters(graph: Graph, settings: FilterSettings): FilteredLinks {
  const states = windowStates(boundsOn(graph, settings.axis), settings.window);
  const failures = linkFailures(graph, filtersOf(settings, states));
  return { states, failures, focus: judgeLinks(graph, settings, failures) };
}

function carries(failures: Uint16Array, bits: number): boolean {
  for (let link = 0; link < failures.length; link++) if ((failures[link]! & bits) !== 0) return true;
  return false;
}

/**
 * Failures when the filters of some sources (bits) are taken off. Filters of links stay as they are; those that judge what
 * is left are applied anew, since more is left now. The same array when nothing fails by them: it is not to be changed.
 */
export function failuresWithout(
  graph: Graph,
  settings: FilterSettings,
  failures: Uint16Array,
  without: number,
): Uint16Array {
  if (!carries(failures, without)) return failures;
  const left = new Uint16Array(failures.length);
  const kept = ~(without | JUDGES);
  for (let link = 0; link < left.length; link++) left[link] = failures[link]! & kept;
  markTies(graph, settings, left, without);
  if ((without & bitOf('focus')) === 0) markFocus(graph, settings, left);
  return left;
}
