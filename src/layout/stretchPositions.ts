import type { LayoutPositions } from './layoutInput.ts';

const MOST = 3.2;
// In a viewport higher than wide, labels at the edges take about a quarter of the width.
const PORTRAIT_EXTRA = 1.3;

/** By how much `stretchPositions` stretches a layout for a viewport of this width by height: from 1 to 3.2. */
export function stretchOf(positions: LayoutPositions, aspect: number): number {
  let reachX = 0;
  let reachY = 0;
  for (let row = 0; row < positions.x.length; row++) {
    reachX = Math.max(reachX, Math.abs(positions.x[row]!));
    reachY = Math.max(reachY, Math.abs(positions.y[row]!));
  }
  const extra = aspect < 1 ? PORTRAIT_EXTRA : 1;
  return reachY === 0 ? 1 : Math.min(MOST, Math.max(1, (extra * reachX) / reachY / aspect));
}

/**
 * Stretches a layout upwards and downwards so that it fills a narrow or tall viewport: x keeps its meaning, and y has none of its
 * own. `aspect` is the viewport's width by height; wide viewports leave the layout as it is, and no stretch exceeds 3.2.
 */
export function stretchPositions(positions: LayoutPositions, aspect: number): LayoutPositions {
  const stretch = stretchOf(positions, aspect);
  return stretch === 1 ? positions : { x: positions.x, y: positions.y.map((value) => value * stretch) };
}
