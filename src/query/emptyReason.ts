import type { Graph } from '../model/graph.ts';
import type { View } from '../model/view.ts';
import { bitOf, FILTER_SOURCES, type FilterSource } from './filter.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** A filter that alone hides all: without it so many ties would be there. */
export interface EmptyReason {
  readonly source: FilterSource;
  readonly ties: number;
}

function tiesWithout(graph: Graph, failures: Uint8Array, source: FilterSource): number {
  const ties = new Set<number>();
  for (let link = 0; link < graph.links.count; link++) {
    if (((failures[link] ?? 0) & ~bitOf(source)) === 0) ties.add(graph.links.tie[link] ?? -1);
  }
  return ties.size;
}

/** Filters of an empty view that would each show something when taken off; none when only several together would. */
export function emptyReasons(graph: Graph, { failures }: VisibleGraph): readonly EmptyReason[] {
  return FILTER_SOURCES.map((source) => ({ source, ties: tiesWithout(graph, failures, source) })).filter(
    ({ ties }) => ties > 0,
  );
}

const WORDS: Readonly<Record<FilterSource, string>> = {
  window: 'The dates leave out everything',
  certainty: 'Only what is certainly in these dates is let through',
  undated: 'What is undated is left out',
  kind: 'The kinds of entities leave out everything',
  class: 'The classes of ties leave out everything',
  listed: 'Members that nothing else is told of are left out',
};

/** What takes a filter off, and how that is called. */
export interface Loosening {
  readonly name: string;
  readonly change: Partial<View>;
}

/** The one change that lets through what a filter leaves out. */
export const LOOSENINGS: Readonly<Record<FilterSource, Loosening>> = {
  window: { name: 'Show all dates', change: { window: { from: 'first', to: 'last' } } },
  certainty: { name: 'Show what is possible too', change: { certainty: 'possible' } },
  undated: { name: 'Show what is undated', change: { undated: true } },
  kind: { name: 'Show all kinds', change: { kinds: null } },
  class: { name: 'Show all classes', change: { classes: null } },
  listed: { name: 'Show members from lists', change: { listed: true } },
};

/** One sentence: which filter it is, and what there would be without it. */
export function emptyWords({ source, ties }: EmptyReason): string {
  return `${WORDS[source]}; without that there ${ties === 1 ? 'would be 1 tie' : `would be ${ties} ties`}.`;
}
