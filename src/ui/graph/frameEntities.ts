import { type Camera, DEFAULT_ZOOM_LIMITS, type Viewport, worldToScreen } from '../../render/camera.ts';
import { entityRadius } from '../../render/entityRadius.ts';
import { estimateTextWidth } from '../../render/estimateTextWidth.ts';
import { fitEntities } from '../../render/fitEntities.ts';
import { markScale } from '../../render/screenGeometry.ts';
import type { VisualState } from '../../render/visualState.ts';
import type { GraphState } from './graphStore.ts';
import type { Picture } from './usePicture.ts';

const LABEL_SIZE_PX = 13;
const POLE_SIZE_PX = 18;
// A single entity is not blown up to fill the screen.
const LARGEST_FIT_K = 2;
const PADDING_PX = 16;

/** The part of the graph's state that framing needs; `footPx` is the strip at the lower edge that the tools lie over. */
type Frame = Pick<GraphState, 'positions' | 'viewport'> & { readonly footPx: number };

const aboveTools = (viewport: Viewport, footPx: number): Viewport => ({
  ...viewport,
  height: Math.max(1, viewport.height - footPx),
});

/** The camera that frames entities (1 by row; all when it has none) with their labels above the tools; null without a viewport. */
export function frameEntities(
  { visual, options, names }: Pick<Picture, 'visual' | 'options' | 'names'>,
  { positions, viewport, footPx }: Frame,
  framed: Uint8Array,
): Camera | null {
  if (!viewport) return null;
  const everything = !framed.includes(1);
  const { radiusPx: _chosen, ...entities } = visual.entities;
  const bySources = { entities };
  const isPole = (row: number) => options.poles.includes(row);
  const camera = fitEntities(
    {
      positions,
      includes: (row) => everything || framed[row] === 1,
      // By sources whatever sizes stand for: measures are computed meanwhile, and a link frames the same picture before and after.
      radiusPx: (row) => entityRadius(bySources, options, row),
      // Of the bare names, and estimated: neither the groups nor the typeface may have arrived.
      labelWidthPx: (row) => estimateTextWidth(names[row] ?? '', isPole(row) ? POLE_SIZE_PX : LABEL_SIZE_PX),
      keepsSide: isPole,
      growth: markScale,
    },
    aboveTools(viewport, footPx),
    PADDING_PX,
    { ...DEFAULT_ZOOM_LIMITS, maxK: LARGEST_FIT_K },
  );
  return camera && { ...camera, y: camera.y + footPx / 2 / camera.k };
}

/** What a picture frames, 1 by row: what is inside the filters, and what is kept beside it. */
export function rowsToFrame({ entities: { shown, kept } }: VisualState): Uint8Array {
  return kept ? shown.map((flag, row) => flag | (kept[row] ?? 0)) : shown;
}

/** True when a camera shows the marks of all framed entities whole, none of them under the tools. */
export function holdsEntities(
  { visual, options }: Pick<Picture, 'visual' | 'options'>,
  { positions, viewport, footPx }: Frame,
  framed: Uint8Array,
  camera: Camera,
): boolean {
  if (!viewport) return false;
  const { width, height } = aboveTools(viewport, footPx);
  const scale = markScale(camera.k);
  return framed.every((flag, row) => {
    if (flag === 0) return true;
    const world = { x: positions.x[row] ?? 0, y: positions.y[row] ?? 0 };
    const { x, y } = worldToScreen(camera, viewport, world);
    const radius = entityRadius(visual, options, row) * scale;
    return x >= radius && y >= radius && x + radius <= width && y + radius <= height;
  });
}
