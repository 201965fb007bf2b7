import type { Graph } from '../../model/graph.ts';
import { bitOf, FILTER_SOURCES, type FilterSource } from '../../query/filter.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';

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

/** One sentence: which filter it is, and what there would be without it. */
export function emptyWords({ source, ties }: EmptyReason): string {
  return `${WORDS[source]}; without that there ${ties === 1 ? 'would be 1 tie' : `would be ${ties} ties`}.`;
}
