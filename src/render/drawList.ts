import type { EntityKind } from '../model/codes.ts';
import type { Viewport } from './camera.ts';

/** Straight strokes of one style; all numbers in CSS pixels. */
export interface LineBatch {
  readonly color: string;
  readonly widthPx: number;
  readonly alpha: number;
  /** On and off lengths in pixels; empty for a solid line. */
  readonly dash: readonly number[];
  /** x1, y1, x2, y2 for each stroke. */
  readonly points: Float32Array;
}

/** Marks of one style; `strokeWidthPx` 0 draws no outline. */
export interface MarkBatch {
  readonly kind: EntityKind;
  /** Null leaves the inside open. */
  readonly fill: string | null;
  readonly stroke: string;
  readonly strokeWidthPx: number;
  readonly alpha: number;
  /** x, y, radius in pixels for each mark. */
  readonly places: Float32Array;
}

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One placed line of text: `x` is its left end, `y` its middle, in pixels. */
export interface Label {
  /** Entity row; -1 for the sign of a tie. */
  readonly row: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly color: string;
  readonly halo: string;
  readonly haloWidthPx: number;
  readonly box: Box;
}

/** What one layer shows, painted in this order: veil, lines, marks, labels. */
export interface DrawLayer {
  /** Colour and strength of a sheet laid over what is beneath; null for none. */
  readonly veil: { readonly color: string; readonly alpha: number } | null;
  readonly lines: readonly LineBatch[];
  readonly marks: readonly MarkBatch[];
  readonly labels: readonly Label[];
}

/** The one list that the painter and the exports draw; `base` stands on `ground`, `overlay` on `base`. */
export interface DrawList {
  readonly viewport: Viewport;
  readonly ground: string;
  readonly base: DrawLayer;
  readonly overlay: DrawLayer;
}

/** A layer that shows nothing. */
export const EMPTY_LAYER: DrawLayer = { veil: null, lines: [], marks: [], labels: [] };
