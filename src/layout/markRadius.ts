/** World units per pixel when the whole picture is in view on a desktop: how sizes on the screen become room in a layout. */
export const WORLD_UNITS_PER_PIXEL = 2;

const SMALLEST_PX = 4;
const LARGEST_PX = 22;
// In a small dataset the largest mark is not blown up to the full size.
const FEWEST_FOR_LARGEST = 49;

/** Radius of a mark in pixels: grows with the square root of independent sources, from 4 px (0 or 1) to 22 px for `most`, which counts as at least 49. */
export function markRadius(sources: number, most: number): number {
  const part = (Math.sqrt(Math.max(1, sources)) - 1) / (Math.sqrt(Math.max(FEWEST_FOR_LARGEST, most)) - 1);
  return SMALLEST_PX + (LARGEST_PX - SMALLEST_PX) * Math.min(1, part);
}

/** Radius of a mark in pixels whose area is proportional to a value: 22 px for `most`, never below 4 px. */
export function areaRadius(value: number, most: number): number {
  return Math.max(SMALLEST_PX, LARGEST_PX * Math.sqrt(most > 0 ? Math.min(1, value / most) : 0));
}
