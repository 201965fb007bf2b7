import type { Viewport } from '../../render/camera.ts';
import { type DrawLayer, EMPTY_LAYER } from '../../render/drawList.ts';
import { buildHitIndex, type HitIndex } from '../../render/hitTest.ts';
import { buildOverlay } from '../../render/overlay.ts';
import { paintBase, paintOverlay } from '../../render/paint.ts';
import { buildScene, drawListOf, type Scene } from '../../render/scene.ts';
import type { SceneInput } from '../../render/sceneInput.ts';
import { type Emphasis, NO_EMPHASIS } from '../../render/visualState.ts';

type Context = CanvasRenderingContext2D;

function sizeCanvas({ canvas }: Context, { width, height, pixelRatio }: Viewport): void {
  const [columns, lines] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== lines) canvas.height = lines;
}

function isEmptyLayer({ veil, lines, marks, labels }: DrawLayer): boolean {
  return veil === null && lines.length + marks.length + labels.length === 0;
}

/** Paints base and overlay on their canvases, each only in the next frame after it changed. */
export class GraphPainter {
  readonly #base: Context;
  readonly #overlay: Context;
  #input: SceneInput | null = null;
  #emphasis: Emphasis = NO_EMPHASIS;
  #scene: Scene | null = null;
  #hits: HitIndex | null = null;
  #baseIsDirty = false;
  #frame = 0;

  constructor(base: Context, overlay: Context) {
    this.#base = base;
    this.#overlay = overlay;
  }

  /** Everything but the emphasis has changed. */
  show(input: SceneInput): void {
    this.#input = input;
    this.repaint();
  }

  /** What is pointed at, focused or selected has changed. */
  emphasize(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#request();
  }

  /** Paints again what was lost or is set in a font that has just arrived. */
  repaint(): void {
    this.#baseIsDirty = true;
    this.#request();
  }

  /** Paints what is due without waiting for the next frame. */
  paintNow(): void {
    if (this.#frame <= 0) return;
    cancelAnimationFrame(this.#frame);
    this.#paint();
  }

  /** What can be hit in the picture as painted; null before the first. */
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
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#paint());
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
      sizeCanvas(this.#base, input.viewport);
      sizeCanvas(this.#overlay, input.viewport);
      paintBase(this.#base, drawListOf(scene, EMPTY_LAYER));
    }
    this.#paintOverlay(scene);
  }

  /** An empty overlay is hidden: browsers that draw without a GPU copy every canvas in sight for each frame of the page. */
  #paintOverlay(scene: Scene): void {
    const layer = buildOverlay(scene, this.#emphasis);
    const isEmpty = isEmptyLayer(layer);
    this.#overlay.canvas.style.visibility = isEmpty ? 'hidden' : 'visible';
    if (!isEmpty) paintOverlay(this.#overlay, drawListOf(scene, layer));
  }
}
