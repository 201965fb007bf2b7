import type { ScreenGeometry } from './screenGeometry.ts';

/** An arrow key. */
export type Arrow = 'left' | 'right' | 'up' | 'down';

/** The drawn entity nearest in a direction, or -1 when there is none. */
export function neighbour(geometry: ScreenGeometry, from: number, arrow: Arrow): number {
  const { x, y, drawn } = geometry;
  const horizontal = arrow === 'left' || arrow === 'right';
  const sign = arrow === 'left' || arrow === 'up' ? -1 : 1;
  let best = -1;
  let bestCost = Infinity;
  for (let row = 0; row < drawn.length; row++) {
    if (drawn[row] !== 2) continue;
    const dx = x[row]! - x[from]!;
    const dy = y[row]! - y[from]!;
    const along = sign * (horizontal ? dx : dy);
    const across = Math.abs(horizontal ? dy : dx);
    if (along <= 0 || across > along) continue;
    const cost = along + 2 * across;
    if (cost < bestCost) {
      best = row;
      bestCost = cost;
    }
  }
  return best;
}
