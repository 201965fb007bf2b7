import { type Camera, DEFAULT_ZOOM_LIMITS, type Viewport, type ZoomLimits } from './camera.ts';

/** Entities to frame: world positions, and in pixels how large each mark is and how wide its label. */
export interface FitInput {
  readonly positions: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };
  readonly includes: (row: number) => boolean;
  readonly radiusPx: (row: number) => number;
  readonly labelWidthPx: (row: number) => number;
}

interface Extent {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

// Labels at the edge may claim this part of the width; on narrow screens they turn inward instead.
const LABEL_SHARE = 0.13;
const LABEL_HEIGHT_PX = 18;

/** The span that extents take at a zoom, from its lower to its upper end in pixels. */
function spanAt(extents: readonly Extent[], k: number): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const { at, before, after } of extents) {
    low = Math.min(low, at * k - before);
    high = Math.max(high, at * k + after);
  }
  return [low, high];
}

function largestZoom(extents: readonly Extent[], roomPx: number, limits: ZoomLimits): number {
  let { minK: low, maxK: high } = limits;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    const [from, to] = spanAt(extents, middle);
    if (to - from <= roomPx) low = middle;
    else high = middle;
  }
  return low;
}

/** Frames entities with the labels of those at the edges; null when none is included. */
export function fitEntities(
  { positions, includes, radiusPx, labelWidthPx }: FitInput,
  viewport: Viewport,
  paddingPx = 16,
  limits: ZoomLimits = DEFAULT_ZOOM_LIMITS,
): Camera | null {
  const across: Extent[] = [];
  const down: Extent[] = [];
  const rows = Array.from(positions.x, (_, row) => row).filter(includes);
  if (rows.length === 0) return null;
  const xs = rows.map((row) => positions.x[row]!);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  for (const row of rows) {
    const radius = radiusPx(row);
    const label = Math.min(viewport.width * LABEL_SHARE, labelWidthPx(row) + 4);
    const x = positions.x[row]!;
    across.push({
      at: x,
      before: radius + (x < middle ? label : 0),
      after: radius + (x > middle ? label : 0),
    });
    const beside = Math.max(radius, LABEL_HEIGHT_PX / 2);
    down.push({ at: positions.y[row]!, before: beside, after: beside });
  }
  const k = Math.min(
    largestZoom(across, viewport.width - 2 * paddingPx, limits),
    largestZoom(down, viewport.height - 2 * paddingPx, limits),
  );
  const [left, right] = spanAt(across, k);
  const [top, bottom] = spanAt(down, k);
  return { x: (left + right) / 2 / k, y: (top + bottom) / 2 / k, k };
}
