import { ENTITY_KINDS, type EntityKind, TIE_CLASSES, type TieClass } from '../model/codes.ts';
import { type DayWindow, WindowState } from '../model/dateBounds.ts';
import type { Graph } from '../model/graph.ts';
import type { Axis, Certainty } from '../model/view.ts';
import { boundsOn, windowStates } from './windowStates.ts';

/** Where a filter comes from: the control that sets it, which it must not count against itself. */
export const FILTER_SOURCES = ['window', 'certainty', 'undated', 'kind', 'class', 'listed'] as const;
export type FilterSource = (typeof FILTER_SOURCES)[number];

/** All that decides what is visible; null means all. */
export interface FilterSettings {
  readonly axis: Axis;
  readonly window: DayWindow;
  readonly certainty: Certainty;
  readonly undated: boolean;
  readonly kinds: readonly EntityKind[] | null;
  readonly classes: readonly TieClass[] | null;
  /** False leaves out affiliations of entities that nothing else is told of; they count when it is missing. */
  readonly listed?: boolean;
}

/** Marks the links that fail it: sets `bit` in `failures[link]`. */
type MarkFailures = (graph: Graph, failures: Uint8Array, bit: number) => void;

/** One filter as data: where it comes from, and which links it leaves out. */
export interface Filter {
  readonly source: FilterSource;
  readonly mark: MarkFailures;
}

/** The bit that stands for a source in a failure mask. */
export function bitOf(source: FilterSource): number {
  return 1 << FILTER_SOURCES.indexOf(source);
}

function evidenceFilter(source: FilterSource, fails: (evidence: number) => boolean): Filter {
  return {
    source,
    mark({ links }, failures, bit) {
      for (let link = 0; link < links.count; link++) {
        if (fails(links.evidence[link]!)) failures[link]! |= bit;
      }
    },
  };
}

function kindFilter(kinds: readonly EntityKind[]): Filter {
  const allowed = ENTITY_KINDS.map((kind) => kinds.includes(kind));
  return {
    source: 'kind',
    mark({ links, ties, entities }, failures, bit) {
      for (let link = 0; link < links.count; link++) {
        const tie = links.tie[link]!;
        if (!allowed[entities.kind[ties.a[tie]!]!] || !allowed[entities.kind[ties.b[tie]!]!])
          failures[link]! |= bit;
      }
    },
  };
}

function classFilter(classes: readonly TieClass[]): Filter {
  const allowed = TIE_CLASSES.map((one) => classes.includes(one));
  return {
    source: 'class',
    mark({ links }, failures, bit) {
      for (let link = 0; link < links.count; link++) if (!allowed[links.class[link]!]) failures[link]! |= bit;
    },
  };
}

const listedFilter: Filter = {
  source: 'listed',
  mark({ links }, failures, bit) {
    for (let link = 0; link < links.count; link++) if (links.listed[link] === 1) failures[link]! |= bit;
  },
};

/** The filters that settings ask for, in no particular order: their order never matters. */
export function filtersOf(settings: FilterSettings, states: Uint8Array): readonly Filter[] {
  const filters = [evidenceFilter('window', (row) => states[row] === WindowState.out)];
  if (settings.certainty === 'certain') {
    filters.push(evidenceFilter('certainty', (row) => states[row] === WindowState.possible));
  }
  if (!settings.undated)
    filters.push(evidenceFilter('undated', (row) => states[row] === WindowState.undated));
  if (settings.kinds) filters.push(kindFilter(settings.kinds));
  if (settings.classes) filters.push(classFilter(settings.classes));
  if (settings.listed === false) filters.push(listedFilter);
  return filters;
}

/** A link's failures by filter, one bit per source; 0 passes all. */
export function linkFailures(graph: Graph, filters: readonly Filter[]): Uint8Array {
  const failures = new Uint8Array(graph.links.count);
  for (const filter of filters) filter.mark(graph, failures, bitOf(filter.source));
  return failures;
}

/** Window states and failures of all links under the settings. */
export function applyFilters(
  graph: Graph,
  settings: FilterSettings,
): { states: Uint8Array; failures: Uint8Array } {
  const states = windowStates(boundsOn(graph, settings.axis), settings.window);
  return { states, failures: linkFailures(graph, filtersOf(settings, states)) };
}
