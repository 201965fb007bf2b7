import type { LayoutPositions } from './layoutInput.ts';

/** Positions at part `t` (0…1, clamped) of the way between two layouts of the same entities, eased at both ends. */
export function interpolatePositions(from: LayoutPositions, to: LayoutPositions, t: number): LayoutPositions {
  const part = Math.min(1, Math.max(0, t));
  const eased = part * part * (3 - 2 * part);
  const mix = (one: Float32Array, other: Float32Array) =>
    one.map((value, row) => value + (other[row]! - value) * eased);
  return { x: mix(from.x, to.x), y: mix(from.y, to.y) };
}
