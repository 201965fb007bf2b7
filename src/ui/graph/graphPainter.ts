import type { DrawLayer } from '../../render/drawList.ts';
import { buildHitIndex, type HitIndex } from '../../render/hitTest.ts';
import { buildOverlay } from '../../render/overlay.ts';
import { buildScene, type Scene } from '../../render/scene.ts';
import type { SceneInput } from '../../render/sceneInput.ts';
import { type Emphasis, NO_EMPHASIS } from '../../render/visualState.ts';
import type { PainterSurface } from './painterSurface.ts';

function isEmptyLayer({ veil, lines, marks, labels }: DrawLayer): boolean {
  return veil === null && lines.length + marks.length + labels.length === 0;
}

/** Makes base and overlay and has them painted, each only in the next frame after it changed. */
export class GraphPainter {
  readonly #surface: PainterSurface;
  readonly #beforeBase: () => void;
  #input: SceneInput | null = null;
  #emphasis: Emphasis = NO_EMPHASIS;
  #scene: Scene | null = null;
  #hits: HitIndex | null = null;
  #baseIsDirty = false;
  #frame = 0;

  /** `beforeBase` runs in each frame in which the base is due: what it changes is painted in that frame. */
  constructor(surface: PainterSurface, beforeBase: () => void) {
    this.#surface = surface;
    this.#beforeBase = beforeBase;
  }

  /** Everything but the emphasis has changed. */
  show(input: SceneInput): void {
    this.#input = input;
    this.#baseIsDirty = true;
    this.#request();
  }

  /** What is pointed at, focused or selected has changed. */
  emphasize(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#request();
  }

  /** Paints what is due without waiting for the next frame. */
  paintNow(): void {
    if (this.#frame <= 0) return;
    cancelAnimationFrame(this.#frame);
    this.#paint();
  }

  /** What can be hit in the picture as made last; null before the first. */
  hits(): HitIndex | null {
    if (!this.#hits && this.#scene) this.#hits = buildHitIndex(this.#scene);
    return this.#hits;
  }

  /** Paints nothing any more. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = -1;
  }

  #request(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#paintFrame());
  }

  #paintFrame(): void {
    if (this.#baseIsDirty) this.#beforeBase();
    // It may have had everything painted, or stopped.
    if (this.#frame > 0) this.#paint();
  }

  #paint(): void {
    this.#frame = 0;
    const input = this.#input;
    if (!input) return;
    const withBase = this.#baseIsDirty || !this.#scene;
    const scene = withBase || !this.#scene ? buildScene(input) : this.#scene;
    if (withBase) {
      this.#baseIsDirty = false;
      this.#scene = scene;
      this.#hits = null;
    }
    const overlay = buildOverlay(scene, this.#emphasis);
    this.#surface.paint({
      viewport: input.viewport,
      ground: input.palette.ground,
      base: withBase ? scene.base : null,
      overlay: isEmptyLayer(overlay) ? null : overlay,
    });
  }
}
