import type { DateBasis, Depth, EntityKind, EventType, Stance, Standing, TieClass } from './codes.ts';
import type { EntityId, EventId, ReportId, TieId } from './ids.ts';

/** Which date the window filters: the report's, or that of what it tells. */
export const AXES = ['reported', 'happened'] as const;
export type Axis = (typeof AXES)[number];

/** How the view is read: drawn, or as tables. */
export const LAYOUTS = ['graph', 'list'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What becomes of what the filters leave out: drawn faint, or not at all. */
export const OUTSIDE_MODES = ['fade', 'hide'] as const;
export type OutsideMode = (typeof OUTSIDE_MODES)[number];

/** Whether items that only may lie in the window count. */
export const CERTAINTIES = ['possible', 'certain'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Which evidence a path may use: of any date, of the view's dates, or each step not before the last. */
export const PATH_DATES = ['any', 'window', 'order'] as const;
export type PathDates = (typeof PATH_DATES)[number];

/** What the size of an entity's mark stands for. */
export const SIZE_MEASURES = ['sources', 'degree', 'betweenness'] as const;
export type SizeMeasure = (typeof SIZE_MEASURES)[number];

/** What the colour of an entity's mark stands for. */
export const COLOUR_MEASURES = ['side', 'community'] as const;
export type ColourMeasure = (typeof COLOUR_MEASURES)[number];

/** Languages of the interface. */
export const LANGUAGES = ['en', 'zh', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where the picture is looked at from: the world point in its middle, and pixels per world unit. */
export interface CameraTokens {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** What an embedded view shows besides the picture. */
export interface EmbedParts {
  readonly title: boolean;
  readonly legend: boolean;
  readonly time: boolean;
}

/** Steps around the focus go from none to this many. */
export const STEPS_MAX = 9;

/** Independent sources that can be asked for at most. */
export const MIN_SOURCES_MAX = 99;

/** Reports in a filter at most; more would make addresses that mail programs cut. */
export const REPORTS_MAX = 24;

/** Steps of a tour at most. */
export const TOUR_STEPS_MAX = 99;

/** Characters of an applied search text at most. */
export const QUERY_MAX = 200;

/** Entities in focus at most. */
export const FOCUS_MAX = 12;

/** One end of the window as written: YYYY, YYYY-MM, YYYY-MM-DD, `first` or `last` (of the dataset). */
export type DateToken = string;

/** The window as written; `from` means its first day, `to` its last, both inclusive. */
export interface WindowTokens {
  readonly from: DateToken;
  readonly to: DateToken;
}

/** The one thing whose details are open. */
export type Selection =
  | { readonly type: 'entity'; readonly id: EntityId }
  | { readonly type: 'tie'; readonly id: TieId }
  | { readonly type: 'event'; readonly id: EventId }
  | { readonly type: 'report'; readonly id: ReportId };

/** A tour and the step that is shown, counted from 1; whether there is such a tour is known once tours are loaded. */
export interface TourPlace {
  readonly id: string;
  /** 1 to `TOUR_STEPS_MAX`. */
  readonly step: number;
}

/** Everything a link reproduces. Null means the dataset's default or "all". */
export interface View {
  readonly dataset: string | null;
  readonly layout: Layout;
  readonly axis: Axis;
  readonly window: WindowTokens | null;
  readonly undated: boolean;
  readonly certainty: Certainty;
  readonly selection: Selection | null;
  /** Entities to which, with all within `steps` of them, the view is narrowed; none for no focus. */
  readonly focus: readonly EntityId[];
  /** 0 to `STEPS_MAX`. */
  readonly steps: number;
  /** The two ends of the paths that are asked for, different ones. */
  readonly path: readonly [EntityId, EntityId] | null;
  readonly pathDates: PathDates;
  /** The second window of a comparison; the first is `window`. */
  readonly compare: WindowTokens | null;
  readonly kinds: readonly EntityKind[] | null;
  readonly classes: readonly TieClass[] | null;
  readonly types: readonly EventType[] | null;
  readonly reports: readonly ReportId[] | null;
  readonly standings: readonly Standing[] | null;
  readonly stances: readonly Stance[] | null;
  readonly bases: readonly DateBasis[] | null;
  readonly depths: readonly Depth[] | null;
  /** Ties with fewer independent sources are left out; 1 leaves out none, `MIN_SOURCES_MAX` at most. */
  readonly minSources: number;
  /** Ties with more independent sources are left out, and so are ties without any; null for no limit, `MIN_SOURCES_MAX` at most. */
  readonly maxSources: number | null;
  /** Only ties that reports of this standing alone carry. */
  readonly only: Standing | null;
  /** Whether affiliations count of entities that nothing else is told of: members known from lists alone. */
  readonly listed: boolean;
  readonly outside: OutsideMode;
  readonly size: SizeMeasure;
  readonly colour: ColourMeasure;
  /** The applied search text, trimmed and not empty, `QUERY_MAX` characters at most. */
  readonly query: string | null;
  /** The tour that the reader follows; the view may have left its step. */
  readonly tour: TourPlace | null;
  /** Null for the reader's own. */
  readonly language: Language | null;
  /** Whether the view stands in another page, without its controls. */
  readonly embed: boolean;
  readonly embedParts: EmbedParts;
  /** The data version that a link was made with. */
  readonly dataVersion: string | null;
  /** Only of a link that was made to keep it; null frames what is visible. */
  readonly camera: CameraTokens | null;
}

/** The view of an address that says nothing. */
export const DEFAULT_VIEW: View = {
  dataset: null,
  layout: 'graph',
  axis: 'reported',
  window: null,
  undated: true,
  certainty: 'possible',
  selection: null,
  focus: [],
  steps: 1,
  path: null,
  pathDates: 'any',
  compare: null,
  kinds: null,
  classes: null,
  types: null,
  reports: null,
  standings: null,
  stances: null,
  bases: null,
  depths: null,
  minSources: 1,
  maxSources: null,
  only: null,
  listed: false,
  outside: 'fade',
  size: 'sources',
  colour: 'side',
  query: null,
  tour: null,
  language: null,
  embed: false,
  embedParts: { title: true, legend: false, time: false },
  dataVersion: null,
  camera: null,
};
