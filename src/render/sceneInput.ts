import type { Graph } from '../model/graph.ts';
import type { Camera, Viewport } from './camera.ts';
import type { Palette } from './palette.ts';
import type { VisualState } from './visualState.ts';

/** Width of a text in CSS pixels when set in a CSS font. */
export type MeasureText = (text: string, font: string) => number;

/** What the largest mark and the widest tie stand for, so that sizes compare between windows; and the typeface. */
export interface SceneOptions {
  readonly mostEntitySources: number;
  readonly mostTieSources: number;
  readonly fontFamily: string;
  /** Entity rows whose labels come first: a dataset's poles, the left one before the right one. */
  readonly poles: readonly number[];
  /** True under "more contrast" and forced colours: nothing is drawn translucent. */
  readonly fullInk?: boolean;
}

/** Everything a picture depends on. */
export interface SceneInput {
  readonly graph: Graph;
  readonly visual: VisualState;
  /** World positions by entity row. */
  readonly positions: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly palette: Palette;
  /** Label of each entity in the reader's language. */
  readonly labels: readonly string[];
  readonly measureText: MeasureText;
  readonly options: SceneOptions;
}
