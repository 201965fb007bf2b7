import { i18n } from '../i18n/i18n.ts';
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
  get window() {
    return i18n._('The dates leave out everything');
  },
  get certainty() {
    return i18n._('Only what is certainly in these dates is let through');
  },
  get undated() {
    return i18n._('What is undated is left out');
  },
  get kind() {
    return i18n._('The kinds of entities leave out everything');
  },
  get class() {
    return i18n._('The classes of ties leave out everything');
  },
  get listed() {
    return i18n._('Members that nothing else is told of are left out');
  },
  get type() {
    return i18n._('The types of events leave out everything');
  },
  get report() {
    return i18n._('The chosen reports leave nothing');
  },
  get standing() {
    return i18n._('The chosen publishers leave nothing');
  },
  get stance() {
    return i18n._('The ways of telling leave out everything');
  },
  get basis() {
    return i18n._('How dates are known leaves out everything');
  },
  get depth() {
    return i18n._('Annotated or cited: the choice leaves nothing');
  },
  get min() {
    return i18n._('No tie has as many independent sources as asked for');
  },
  get max() {
    return i18n._('No tie has as few independent sources as asked for');
  },
  get only() {
    return i18n._('No tie is carried by such publishers alone');
  },
  get focus() {
    return i18n._('Nothing lies around the focus');
  },
};

/** What takes a filter off, and how that is called. */
export interface Loosening {
  readonly name: string;
  readonly change: Partial<View>;
}

/** The one change that lets through what a filter leaves out. */
export const LOOSENINGS: Readonly<Record<FilterSource, Loosening>> = {
  window: {
    get name() {
      return i18n._('Show all dates');
    },
    change: { window: { from: 'first', to: 'last' } },
  },
  certainty: {
    get name() {
      return i18n._('Show what is possible too');
    },
    change: { certainty: 'possible' },
  },
  undated: {
    get name() {
      return i18n._('Show what is undated');
    },
    change: { undated: true },
  },
  kind: {
    get name() {
      return i18n._('Show all kinds');
    },
    change: { kinds: null },
  },
  class: {
    get name() {
      return i18n._('Show all classes');
    },
    change: { classes: null },
  },
  listed: {
    get name() {
      return i18n._('Show members from lists');
    },
    change: { listed: true },
  },
  type: {
    get name() {
      return i18n._('Show all event types');
    },
    change: { types: null },
  },
  report: {
    get name() {
      return i18n._('Show all reports');
    },
    change: { reports: null },
  },
  standing: {
    get name() {
      return i18n._('Show all publishers');
    },
    change: { standings: null },
  },
  stance: {
    get name() {
      return i18n._('Show all ways of telling');
    },
    change: { stances: null },
  },
  basis: {
    get name() {
      return i18n._('Show dates however they are known');
    },
    change: { bases: null },
  },
  depth: {
    get name() {
      return i18n._('Show annotated and cited reports');
    },
    change: { depths: null },
  },
  min: {
    get name() {
      return i18n._('Ask for no number of sources');
    },
    change: { minSources: 1 },
  },
  max: {
    get name() {
      return i18n._('Allow any number of sources');
    },
    change: { maxSources: null },
  },
  only: {
    get name() {
      return i18n._('Show ties whoever carries them');
    },
    change: { only: null },
  },
  focus: {
    get name() {
      return i18n._('Clear the focus');
    },
    change: { focus: [] },
  },
};

/** One sentence: which filter it is, and what there would be without it. */
export function emptyWords({ source, ties }: EmptyReason): string {
  return i18n._(
    '{reason}; without that there {ties, plural, one {would be # tie} other {would be # ties}}.',
    { reason: WORDS[source], ties },
  );
}
