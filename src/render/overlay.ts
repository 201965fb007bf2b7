import { type DrawLayer, EMPTY_LAYER } from './drawList.ts';
import type { Scene } from './scene.ts';
import type { Emphasis } from './visualState.ts';

/** The part that follows pointer, keyboard and selection; nothing when nothing is emphasized. */
export function buildOverlay(_scene: Scene, _emphasis: Emphasis): DrawLayer {
  return EMPTY_LAYER;
}
