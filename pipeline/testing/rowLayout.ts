import type { Layout } from '../compiled/positions.ts';

/** A layout that costs nothing: all in one row, at thirds of a unit. */
export const rowLayout: Layout = ({ entityCount }) => ({
  x: Float32Array.from({ length: entityCount }, (_, row) => row / 3),
  y: new Float32Array(entityCount),
});
