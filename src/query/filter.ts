import {
  DATE_BASES,
  type DateBasis,
  DEPTHS,
  type Depth,
  ENTITY_KINDS,
  type EntityKind,
  EVENT_TYPES,
  type EventType,
  STANCES,
  STANDINGS,
  type Stance,
  type Standing,
  TIE_CLASSES,
  type TieClass,
} from '../model/codes.ts';
import { type DayWindow, WindowState } from '../model/dateBounds.ts';
import type { Graph } from '../model/graph.ts';
import type { EntityId, ReportId } from '../model/ids.ts';
import type { Axis, Certainty } from '../model/view.ts';

/**
 * Where a filter comes from: the control that sets it, which it must not count against itself. The last four judge what
 * all others leave: whole ties (min, max, only), then how far they lie from the focus.
 */
export const FILTER_SOURCES = [
  'window',
  'certainty',
  'undated',
  'kind',
  'class',
  'listed',
  'type',
  'report',
  'standing',
  'stance',
  'basis',
  'depth',
  'min',
  'max',
  'only',
  'focus',
] as const;
export type FilterSource = (typeof FILTER_SOURCES)[number];

/** All that decides what is visible; null, like a field that is missing, means all. */
export interface FilterSettings {
  readonly axis: Axis;
  readonly window: DayWindow;
  readonly certainty: Certainty;
  readonly undated: boolean;
  readonly kinds: readonly EntityKind[] | null;
  readonly classes: readonly TieClass[] | null;
  /** False leaves out affiliations of entities that nothing else is told of. */
  readonly listed?: boolean;
  readonly types?: readonly EventType[] | null;
  /** Ids that the graph lacks match nothing. */
  readonly reports?: readonly ReportId[] | null;
  readonly standings?: readonly Standing[] | null;
  readonly stances?: readonly Stance[] | null;
  /** How the date on the axis is known. */
  readonly bases?: readonly DateBasis[] | null;
  readonly depths?: readonly Depth[] | null;
  /** Independent sources that a tie needs. */
  readonly minSources?: number;
  /** Independent sources that a tie may have; it needs one at least then. */
  readonly maxSources?: number | null;
  /** Only ties all of whose reports are of this standing; they need one at least. */
  readonly only?: Standing | null;
  /** Entities around which ties are kept, by id; none for no focus. Ids that the graph lacks are no focus. */
  readonly focus?: readonly EntityId[];
  /** How many steps around the focus; 1 when missing. */
  readonly steps?: number;
}

/** One filter as data: where it comes from, and which links it leaves out. */
export interface Filter {
  readonly source: FilterSource;
  /** Marks the links that fail it: sets `bit` in `failures[link]`. */
  readonly mark: (graph: Graph, failures: Uint16Array, bit: number) => void;
  /** Whether a row of evidence fails it, for filters that ask nothing of the tie. */
  readonly failsItem?: (graph: Graph, evidence: number) => boolean;
}

/** The bit that stands for a source in a failure mask. */
export function bitOf(source: FilterSource): number {
  return 1 << FILTER_SOURCES.indexOf(source);
}

function evidenceFilter(
  source: FilterSource,
  failsItem: (graph: Graph, evidence: number) => boolean,
): Filter {
  return {
    source,
    failsItem,
    mark(graph, failures, bit) {
      const { links } = graph;
      for (let link = 0; link < links.count; link++) {
        if (failsItem(graph, links.evidence[link]!)) failures[link]! |= bit;
      }
    },
  };
}

/** By position in a code list: 1 for what is chosen. */
function allowed<Code>(codes: readonly Code[], chosen: readonly Code[]): Uint8Array {
  return Uint8Array.from(codes, (code) => (chosen.includes(code) ? 1 : 0));
}

function kindFilter(kinds: readonly EntityKind[]): Filter {
  const isAllowed = allowed(ENTITY_KINDS, kinds);
  return {
    source: 'kind',
    mark({ links, ties, entities }, failures, bit) {
      for (let link = 0; link < links.count; link++) {
        const tie = links.tie[link]!;
        if (!isAllowed[entities.kind[ties.a[tie]!]!] || !isAllowed[entities.kind[ties.b[tie]!]!])
          failures[link]! |= bit;
      }
    },
  };
}

function classFilter(classes: readonly TieClass[]): Filter {
  const isAllowed = allowed(TIE_CLASSES, classes);
  return {
    source: 'class',
    mark({ links }, failures, bit) {
      for (let link = 0; link < links.count; link++)
        if (!isAllowed[links.class[link]!]) failures[link]! |= bit;
    },
  };
}

const listedFilter: Filter = {
  source: 'listed',
  mark({ links }, failures, bit) {
    for (let link = 0; link < links.count; link++) if (links.listed[link] === 1) failures[link]! |= bit;
  },
};

function typeFilter(types: readonly EventType[]): Filter {
  const isAllowed = allowed(EVENT_TYPES, types);
  return evidenceFilter('type', ({ evidence }, item) => isAllowed[evidence.type[item]!] === 0);
}

/** Lets through evidence whose report is let through; an affiliation, which has none, is not. */
function reportFilter(source: FilterSource, passes: (graph: Graph, report: number) => boolean): Filter {
  return evidenceFilter(source, (graph, item) => {
    const report = graph.evidence.report[item]!;
    return report < 0 || !passes(graph, report);
  });
}

/** Basis of the date that the axis filters: the report's or that of what is told; an affiliation has its own on both axes. */
export function basisOn({ evidence, reports }: Graph, axis: Axis, item: number): number {
  const report = evidence.report[item]!;
  return axis === 'reported' && report >= 0 ? reports.basis[report]! : evidence.basis[item]!;
}

function basisFilter(axis: Axis, bases: readonly DateBasis[]): Filter {
  const isAllowed = allowed(DATE_BASES, bases);
  return evidenceFilter('basis', (graph, item) => isAllowed[basisOn(graph, axis, item)] === 0);
}

function dateFilters({ certainty, undated }: FilterSettings, states: Uint8Array): Filter[] {
  const filters = [evidenceFilter('window', (_, row) => states[row] === WindowState.out)];
  if (certainty === 'certain')
    filters.push(evidenceFilter('certainty', (_, row) => states[row] === WindowState.possible));
  if (!undated) filters.push(evidenceFilter('undated', (_, row) => states[row] === WindowState.undated));
  return filters;
}

function reportFilters({ reports, standings, stances, depths }: FilterSettings): Filter[] {
  const filters: Filter[] = [];
  if (reports) {
    const ids = new Set(reports);
    filters.push(reportFilter('report', (graph, report) => ids.has(graph.reports.id[report]!)));
  }
  if (standings) {
    const isAllowed = allowed(STANDINGS, standings);
    filters.push(
      reportFilter('standing', (graph, report) => isAllowed[graph.reports.standing[report]!] === 1),
    );
  }
  if (stances) {
    const isAllowed = allowed(STANCES, stances);
    filters.push(
      evidenceFilter(
        'stance',
        ({ evidence }, item) => evidence.report[item]! < 0 || isAllowed[evidence.stance[item]!] === 0,
      ),
    );
  }
  if (depths) {
    const isAllowed = allowed(DEPTHS, depths);
    filters.push(reportFilter('depth', (graph, report) => isAllowed[graph.reports.depth[report]!] === 1));
  }
  return filters;
}

/** The filters of single links that settings ask for, in no particular order: their order never matters. */
export function filtersOf(settings: FilterSettings, states: Uint8Array): readonly Filter[] {
  const { axis, kinds, classes, listed, types, bases } = settings;
  return [
    ...dateFilters(settings, states),
    ...(kinds ? [kindFilter(kinds)] : []),
    ...(classes ? [classFilter(classes)] : []),
    ...(listed === false ? [listedFilter] : []),
    ...(types ? [typeFilter(types)] : []),
    ...reportFilters(settings),
    ...(bases ? [basisFilter(axis, bases)] : []),
  ];
}

/** A link's failures by filter of single links, one bit per source; 0 passes all of them. */
export function linkFailures(graph: Graph, filters: readonly Filter[]): Uint16Array {
  const failures = new Uint16Array(graph.links.count);
  for (const filter of filters) filter.mark(graph, failures, bitOf(filter.source));
  return failures;
}
