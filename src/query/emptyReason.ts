import type { Graph } from '../model/graph.ts';
import type { View } from '../model/view.ts';
import { failuresWithout } from './applyFilters.ts';
import { bitOf, FILTER_SOURCES, type FilterSource } from './filter.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** A filter that alone hides all: without it so many ties would be there. */
export interface EmptyReason {
  readonly source: FilterSource;
  readonly ties: number;
}

function tiesWithout(graph: Graph, { settings, failures }: VisibleGraph, source: FilterSource): number {
  const left = failuresWithout(graph, settings, failures, bitOf(source));
  const ties = new Set<number>();
  for (let link = 0; link < graph.links.count; link++) {
    if (left[link] === 0) ties.add(graph.links.tie[link] ?? -1);
  }
  return ties.size;
}

/** Filters of an empty view that would each show something when taken off; none when only several together would. */
export function emptyReasons(graph: Graph, visible: VisibleGraph): readonly EmptyReason[] {
  return FILTER_SOURCES.map((source) => ({ source, ties: tiesWithout(graph, visible, source) })).filter(
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
  type: 'The types of events leave out everything',
  report: 'The chosen reports leave nothing',
  standing: 'The chosen publishers leave nothing',
  stance: 'The ways of telling leave out everything',
  basis: 'How dates are known leaves out everything',
  depth: 'Annotated or cited: the choice leaves nothing',
  min: 'No tie has as many independent sources as asked for',
  max: 'No tie has as few independent sources as asked for',
  only: 'No tie is carried by such publishers alone',
  focus: 'Nothing lies around the focus',
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
  type: { name: 'Show all event types', change: { types: null } },
  report: { name: 'Show all reports', change: { reports: null } },
  standing: { name: 'Show all publishers', change: { standings: null } },
  stance: { name: 'Show all ways of telling', change: { stances: null } },
  basis: { name: 'Show dates however they are known', change: { bases: null } },
  depth: { name: 'Show annotated and cited reports', change: { depths: null } },
  min: { name: 'Ask for no number of sources', change: { minSources: 1 } },
  max: { name: 'Allow any number of sources', change: { maxSources: null } },
  only: { name: 'Show ties whoever carries them', change: { only: null } },
  focus: { name: 'Clear the focus', change: { focus: [] } },
};

/** One sentence: which filter it is, and what there would be without it. */
export function emptyWords({ source, ties }: EmptyReason): string {
  return `${WORDS[source]}; without that there ${ties === 1 ? 'would be 1 tie' : `would be ${ties} ties`}.`;
}
