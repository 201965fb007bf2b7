import type { EntityKind, TieClass } from './codes.ts';
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

/** Everything a link reproduces. Null means the dataset's default or "all". */
export interface View {
  readonly dataset: string | null;
  readonly layout: Layout;
  readonly axis: Axis;
  readonly window: WindowTokens | null;
  readonly undated: boolean;
  readonly certainty: Certainty;
  readonly selection: Selection | null;
  readonly kinds: readonly EntityKind[] | null;
  readonly classes: readonly TieClass[] | null;
  /** Whether affiliations count of entities that nothing else is told of: members known from lists alone. */
  readonly listed: boolean;
  readonly outside: OutsideMode;
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
  kinds: null,
  classes: null,
  listed: false,
  outside: 'fade',
};
