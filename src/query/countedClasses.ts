import type { Graph } from '../model/graph.ts';
import { applyFilters, failuresWithout } from './applyFilters.ts';
import { bitOf, type FilterSettings } from './filter.ts';

/** Stands for "does not count" among positions in `TIE_CLASSES`. */
export const NO_CLASS = 255;

/** Failures that the window itself causes: they do not count against the bars it is drawn over. */
const OF_WINDOW = bitOf('window') | bitOf('certainty');

/**
 * The class that each item of evidence counts under, by row: the first in `TIE_CLASSES` of its links that pass every
 * filter but the window's; `NO_CLASS` when none does. The same for all windows.
 */
export function countedClasses(graph: Graph, settings: FilterSettings): Uint8Array {
  const failures = failuresWithout(graph, settings, applyFilters(graph, settings).failures, OF_WINDOW);
  const classes = new Uint8Array(graph.evidence.count).fill(NO_CLASS);
  const { links } = graph;
  for (let link = 0; link < links.count; link++) {
    if (failures[link] !== 0) continue;
    const item = links.evidence[link]!;
    if (links.class[link]! < classes[item]!) classes[item] = links.class[link]!;
  }
  return classes;
}
