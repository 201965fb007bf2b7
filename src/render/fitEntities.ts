import { type Camera, DEFAULT_ZOOM_LIMITS, type Viewport, type ZoomLimits } from './camera.ts';

/** Entities to frame: world positions, and in pixels how large each mark is and how wide its label. */
export interface FitInput {
  readonly positions: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };
  readonly includes: (row: number) => boolean;
  readonly radiusPx: (row: number) => number;
  readonly labelWidthPx: (row: number) => number;
  /** True for a label that never turns inward: it gets its full width. */
  readonly keepsSide?: (row: number) => boolean;
  /** How much marks grow at a zoom; not at all when left out. */
  readonly growth?: (k: number) => number;
}

/** What one entity takes along one axis: its place in the world, its mark, and pixels before and after the mark. */
interface Extent {
  readonly at: number;
  readonly radius: number;
  readonly before: number;
  readonly after: number;
}

// Labels at the edge may claim this part of the width; on narrow screens they turn inward instead.
const LABEL_SHARE = 0.13;
const LABEL_HEIGHT_PX = 18;

/** The span that extents take at a zoom, from its lower to its upper end in pixels. */
function spanAt(extents: readonly Extent[], k: number, growth: number): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const { at, radius, before, after } of extents) {
    low = Math.min(low, at * k - radius * growth - before);
    high = Math.max(high, at * k + radius * growth + after);
  }
  return [low, high];
}

type Growth = (k: number) => number;

function largestZoom(extents: readonly Extent[], roomPx: number, limits: ZoomLimits, growth: Growth): number {
  let { minK: low, maxK: high } = limits;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    const [from, to] = spanAt(extents, middle, growth(middle));
    if (to - from <= roomPx) low = middle;
    else high = middle;
  }
  return low;
}

function extentsOf(input: FitInput, rows: readonly number[], viewport: Viewport) {
  const { positions, radiusPx, labelWidthPx, keepsSide } = input;
  const xs = rows.map((row) => positions.x[row]!);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  const across: Extent[] = [];
  const down: Extent[] = [];
  for (const row of rows) {
    const radius = radiusPx(row);
    const most = keepsSide?.(row) ? Infinity : viewport.width * LABEL_SHARE;
    const label = Math.min(most, labelWidthPx(row) + 4);
    const x = positions.x[row]!;
    across.push({ at: x, radius, before: x < middle ? label : 0, after: x > middle ? label : 0 });
    const beside = Math.max(0, LABEL_HEIGHT_PX / 2 - radius);
    down.push({ at: positions.y[row]!, radius, before: beside, after: beside });
  }
  return { across, down };
}

/** Frames entities with the labels of those at the edges; null when none is included. */
export function fitEntities(
  input: FitInput,
  viewport: Viewport,
  paddingPx = 16,
  limits: ZoomLimits = DEFAULT_ZOOM_LIMITS,
): Camera | null {
  const rows = Array.from(input.positions.x, (_, row) => row).filter(input.includes);
  if (rows.length === 0) return null;
  const { across, down } = extentsOf(input, rows, viewport);
  const growth = input.growth ?? (() => 1);
  const k = Math.min(
    largestZoom(across, viewport.width - 2 * paddingPx, limits, growth),
    largestZoom(down, viewport.height - 2 * paddingPx, limits, growth),
  );
  const [left, right] = spanAt(across, k, growth(k));
  const [top, bottom] = spanAt(down, k, growth(k));
  return { x: (left + right) / 2 / k, y: (top + bottom) / 2 / k, k };
}
