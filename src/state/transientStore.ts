import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DayWindow } from '../model/dateBounds.ts';
import type { EntityId } from '../model/ids.ts';
import type { PlayMode } from '../query/playback.ts';
import type { Trail } from './trail.ts';

/** What a reader points at: an entity or a tie by row. */
export type Pointed = { readonly type: 'entity' | 'tie'; readonly row: number };

/** How fast dates play, as a factor. */
export const PLAY_SPEEDS = [0.5, 1, 2, 4] as const;
export type PlaySpeed = (typeof PLAY_SPEEDS)[number];

/** What no link reproduces: pointing, playing, the zoom of the time control, open sheets. */
export interface TransientState {
  readonly pointed: Pointed | null;
  readonly playing: boolean;
  readonly playMode: PlayMode;
  readonly playSpeed: PlaySpeed;
  /** The span that the histogram shows; null is all dates. */
  readonly histogramSpan: DayWindow | null;
  /** Equal spacing of dates with data; null leaves the choice to the program. */
  readonly evenSpacing: boolean | null;
  /** The sheet that is open on a narrow screen. */
  readonly sheet: 'filters' | 'details' | null;
  /** Whether the page about the data is open. */
  readonly about: boolean;
  /** The dialog that is open for sharing or exporting the view, or for citing an item of evidence by its row. */
  readonly sharing: 'share' | 'export' | { readonly evidence: number } | null;
  /** The shelf that is open: tours, or views that the reader saved. */
  readonly shelf: 'tours' | 'saved-views' | null;
  /** How the present focus was come to, from the browser's history; null before the history is read. */
  readonly trail: Trail | null;
  /** A question for paths of which an end is still to be chosen; null when none is open. */
  readonly pathDraft: { readonly from: EntityId | null; readonly to: EntityId | null } | null;
  /** The path of an answer that the reader points at, by its place; null for none. */
  readonly pointedPath: number | null;
  /** Whose answer the details hold when a search and a path are both on: that of the question asked last. */
  readonly answer: 'search' | 'path';
  /** Whether measures are shown in the list and in the details of an entity. */
  readonly measures: boolean;
  /** Whether the list, once it is laid out, leads to its ties. */
  readonly toTies: boolean;
}

/** The transient store: read it anywhere, change it with `setState`. */
export type TransientStore = StoreApi<TransientState>;

/** A transient store at rest. */
export function createTransientStore(): TransientStore {
  return createStore(() => ({
    pointed: null,
    playing: false,
    playMode: 'grow',
    playSpeed: 1,
    histogramSpan: null,
    evenSpacing: null,
    sheet: null,
    about: false,
    sharing: null,
    shelf: null,
    trail: null,
    pathDraft: null,
    pointedPath: null,
    answer: 'search',
    measures: false,
    toTies: false,
  }));
}
