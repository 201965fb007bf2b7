/** A stretch of the plot, in pixels from its left edge. */
export interface GripBox {
  readonly leftPx: number;
  readonly widthPx: number;
}

/** Where the handles and the window can be taken hold of. */
export interface GripBoxes {
  readonly start: GripBox;
  readonly end: GripBox;
  readonly window: GripBox;
}

/**
 * Hit areas at least `hitPx` wide and inside the plot. Handles are centred on their lines; where the lines come close
 * they give way outwards, so that neither covers the other. Crossed lines count as one place.
 */
export function gripBoxes(startPx: number, endPx: number, hitPx: number, plotPx: number): GripBoxes {
  const gapPx = Math.max(0, endPx - startPx);
  const inwardPx = Math.min(hitPx, gapPx) / 2;
  const startLeftPx = Math.max(0, startPx + inwardPx - hitPx);
  const endLeftPx = Math.min(plotPx - hitPx, endPx - inwardPx);
  const windowPx = Math.max(hitPx, gapPx);
  const windowLeftPx = Math.max(0, Math.min(plotPx - windowPx, startPx + gapPx / 2 - windowPx / 2));
  return {
    start: { leftPx: startLeftPx, widthPx: hitPx },
    end: { leftPx: endLeftPx, widthPx: hitPx },
    window: { leftPx: windowLeftPx, widthPx: windowPx },
  };
}
