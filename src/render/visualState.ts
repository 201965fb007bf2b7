import type { OutsideMode } from '../model/view.ts';

/** What the filters make of each entity and tie, by row; computed elsewhere, never written to here. */
export interface VisualState {
  readonly entities: {
    /** Independent sources in the window. */
    readonly sources: Uint16Array;
    /** 1 inside the filters, 0 outside. */
    readonly shown: Uint8Array;
    /** 1 for what is drawn faintly even where all else outside the filters is hidden. */
    readonly kept?: Uint8Array;
    /** 1 while an entity counts as having just entered the window. */
    readonly isNew: Uint8Array;
    /** Radius in pixels before the zoom, when sizes stand for something else than independent sources. */
    readonly radiusPx?: Float32Array;
    /** Number of each entity's group from 1, 0 for none, when colours stand for groups. */
    readonly group?: Uint16Array;
  };
  readonly ties: {
    /** Independent sources in the window. */
    readonly sources: Uint16Array;
    /** `TieStyle` of the query layer. */
    readonly style: Uint8Array;
    /** Bit per position in `TIE_CLASSES`. */
    readonly classMask: Uint8Array;
    /** Items of evidence by class: tie row × `TIE_CLASSES.length` + class. */
    readonly classCount: Uint16Array;
    /** 1 while a tie counts as having just entered the window. */
    readonly isNew: Uint8Array;
    /** `TieChange` of the query layer, only while two windows are compared. */
    readonly change?: Uint8Array;
    /** 1 for changes that imprecise dates only allow. */
    readonly possible?: Uint8Array;
  };
  /** What becomes of everything outside the filters. */
  readonly outside: OutsideMode;
}

/** One thing in the picture, by row. */
export type Target =
  | { readonly type: 'entity'; readonly row: number }
  | { readonly type: 'tie'; readonly row: number };

/** What the reader points at or has chosen; the overlay shows it. */
export interface Emphasis {
  readonly hovered: Target | null;
  /** Where the keyboard stands. */
  readonly focused: Target | null;
  readonly selected: Target | null;
  /** Rows of a path or focus that stay lit together; null when there is none. */
  readonly lit: { readonly entities: readonly number[]; readonly ties: readonly number[] } | null;
}

/** Nothing pointed at, nothing chosen. */
export const NO_EMPHASIS: Emphasis = { hovered: null, focused: null, selected: null, lit: null };
