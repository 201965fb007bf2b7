import type { LayoutInput } from './layoutInput.ts';

/** Half the picture's width and height in world units. */
export interface Frame {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const HALF_HEIGHT = 500;
// Marks may cover this part of a picture before it has to grow.
const MARKS_SHARE = 0.18;

/** The picture's frame: 1000 world units high, higher only when the marks would cover too much of it. */
export function frameOf({ aspect = 1.6, radius, entityCount }: LayoutInput): Frame {
  let marks = 0;
  for (let row = 0; row < entityCount; row++) marks += (2 * radius[row]! + 8) ** 2;
  const area = 4 * HALF_HEIGHT * HALF_HEIGHT * aspect;
  const grow = Math.max(1, Math.sqrt(marks / (MARKS_SHARE * area)));
  return { halfWidth: HALF_HEIGHT * aspect * grow, halfHeight: HALF_HEIGHT * grow };
}
