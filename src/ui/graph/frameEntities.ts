import { markRadius } from '../../layout/markRadius.ts';
import { type Camera, DEFAULT_ZOOM_LIMITS } from '../../render/camera.ts';
import { estimateTextWidth } from '../../render/estimateTextWidth.ts';
import { fitEntities } from '../../render/fitEntities.ts';
import type { GraphState } from './graphStore.ts';
import type { Picture } from './usePicture.ts';

const LABEL_SIZE_PX = 13;
// A single entity is not blown up to fill the screen.
const LARGEST_FIT_K = 2;
// Room for the tools at the lower edge, and as much above, so that the middle stays the middle.
const TOOLS_PX = 20;
const PADDING_PX = 16;

/** The camera that frames entities (1 by row; all when it has none) with their labels; null without a viewport. */
export function frameEntities(
  { visual, options, labels }: Picture,
  { positions, viewport }: Pick<GraphState, 'positions' | 'viewport'>,
  framed: Uint8Array,
): Camera | null {
  if (!viewport) return null;
  const inner = { ...viewport, height: Math.max(1, viewport.height - 2 * TOOLS_PX) };
  const everything = !framed.includes(1);
  return fitEntities(
    {
      positions,
      includes: (row) => everything || framed[row] === 1,
      radiusPx: (row) => markRadius(visual.entities.sources[row] ?? 0, options.mostEntitySources),
      // Estimated, so that a link frames the same picture whether or not the typeface has arrived.
      labelWidthPx: (row) => estimateTextWidth(labels[row] ?? '', LABEL_SIZE_PX),
    },
    inner,
    PADDING_PX,
    { ...DEFAULT_ZOOM_LIMITS, maxK: LARGEST_FIT_K },
  );
}
