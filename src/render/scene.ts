import type { Graph } from '../model/graph.ts';
import type { Camera, Viewport } from './camera.ts';
import { type DrawLayer, type DrawList, EMPTY_LAYER } from './drawList.ts';
import type { Palette } from './palette.ts';
import { type ScreenGeometry, screenGeometry } from './screenGeometry.ts';
import type { Emphasis, VisualState } from './visualState.ts';

/** Width of a text in CSS pixels when set in a CSS font. */
export type MeasureText = (text: string, font: string) => number;

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

/** What the largest mark and the widest tie stand for, so that sizes compare between windows; and the typeface. */
export interface SceneOptions {
  readonly mostEntitySources: number;
  readonly mostTieSources: number;
  readonly fontFamily: string;
  /** Entity rows whose labels come first, such as a dataset's poles. */
  readonly poles: readonly number[];
}

/** What does not depend on the pointer: built once per change of view, kept while the reader points. */
export interface Scene {
  readonly input: SceneInput;
  readonly geometry: ScreenGeometry;
  readonly base: DrawLayer;
}

/** The still part of the picture. */
export function buildScene(input: SceneInput): Scene {
  const { graph, visual, positions, camera, viewport, options } = input;
  const geometry = screenGeometry(graph, visual, positions, camera, viewport, options.mostEntitySources);
  return { input, geometry, base: EMPTY_LAYER };
}

/** The part that follows pointer, keyboard and selection; nothing but a few strokes when nothing is emphasized. */
export function buildOverlay(_scene: Scene, _emphasis: Emphasis): DrawLayer {
  return EMPTY_LAYER;
}

/** Both parts as one list, for painting and export. */
export function drawListOf(scene: Scene, overlay: DrawLayer): DrawList {
  const { viewport, palette } = scene.input;
  return { viewport, ground: palette.ground, base: scene.base, overlay };
}
