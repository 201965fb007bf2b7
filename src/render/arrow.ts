/** All arrow keys. */
export const ARROWS = ['left', 'right', 'up', 'down'] as const;
type Arrow = (typeof ARROWS)[number];

/** Places by row, in any unit; y grows downwards. */
export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** How far along an arrow a row stands. */
export function alongOf({ x, y }: Places, row: number, arrow: Arrow): number {
  switch (arrow) {
    case 'left':
      return -x[row]!;
    case 'right':
      return x[row]!;
    case 'up':
      return -y[row]!;
    case 'down':
      return y[row]!;
  }
}

/** True when `other` stands beyond `row` along an arrow; of two that stand level, the one with the higher row is beyond. */
export function isBeyond(places: Places, row: number, other: number, arrow: Arrow): boolean {
  const ahead = alongOf(places, other, arrow) - alongOf(places, row, arrow);
  const forward = arrow === 'right' || arrow === 'down';
  return ahead > 0 || (ahead === 0 && (forward ? other > row : other < row));
}

/** What a step costs: its length along the arrow and twice the way aside; more outside a cone of 45° to both sides. */
export function stepCost(places: Places, row: number, other: number, arrow: Arrow): number {
  const along = alongOf(places, other, arrow) - alongOf(places, row, arrow);
  const sideways: Arrow = arrow === 'left' || arrow === 'right' ? 'down' : 'right';
  const aside = Math.abs(alongOf(places, other, sideways) - alongOf(places, row, sideways));
  return along + 2 * aside + (aside > along ? 10_000 + 4 * aside : 0);
}
