import type { Box } from './drawList.ts';
import type { InkGrid } from './inkGrid.ts';

/** Where a label stands beside its mark. */
export type LabelSide = 'right' | 'left' | 'below' | 'above';

const GAP_PX = 2;
// When sides are equally free: where readers expect a label first, in units of ink.
const HABIT: Readonly<Record<LabelSide, number>> = { right: 0, left: 1.5, below: 2, above: 3 };
const SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above'];

/** What a label needs to know of its mark, and its own size, in pixels. */
export interface LabelSpace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle of a label on one side of its mark. */
export function boxBeside({ x, y, radius, width, height }: LabelSpace, side: LabelSide): Box {
  const reach = radius + GAP_PX;
  switch (side) {
    case 'right':
      return { x: x + reach, y: y - height / 2, width, height };
    case 'left':
      return { x: x - reach - width, y: y - height / 2, width, height };
    case 'above':
      return { x: x - width / 2, y: y - reach - height, width, height };
    case 'below':
      return { x: x - width / 2, y: y + reach, width, height };
  }
}

/** The four sides, those with the least ink first. */
export function labelSides(space: LabelSpace, ink: InkGrid): LabelSide[] {
  const cost = new Map(SIDES.map((side) => [side, ink.inkIn(boxBeside(space, side)) + HABIT[side]]));
  return SIDES.toSorted((one, other) => (cost.get(one) ?? 0) - (cost.get(other) ?? 0));
}
