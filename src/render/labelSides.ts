import type { Box } from './drawList.ts';
import type { InkGrid } from './inkGrid.ts';

/** Where a label stands beside its mark. */
export type LabelSide =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'aboveRight'
  | 'belowRight'
  | 'aboveLeft'
  | 'belowLeft'
  | 'higherRight'
  | 'lowerRight'
  | 'higherLeft'
  | 'lowerLeft'
  | 'onto'
  | 'ontoFoot'
  | 'ontoHead';

const GAP_PX = 2;
// When sides are equally free: where readers expect a label first, in units of ink.
const HABIT = { right: 0, left: 1.5, below: 2, above: 3 } as const;
const SIDES = ['right', 'left', 'below', 'above'] as const;
const CORNERS: readonly LabelSide[] = ['aboveRight', 'belowRight', 'aboveLeft', 'belowLeft'];
// A large mark has more places around it, and its name can be read on it.
const LARGE_PX = 8;
const LARGE_CORNERS: readonly LabelSide[] = [
  'higherRight',
  'lowerRight',
  'higherLeft',
  'lowerLeft',
  ...CORNERS,
  'ontoFoot',
  'ontoHead',
  'onto',
];
const DIAGONAL = Math.SQRT1_2;

/** The sides of a pole's label: always the outer one, so that nothing that moves the window moves it; else over or under its mark. */
export const POLE_SIDES: { readonly [side in 'left' | 'right']: readonly LabelSide[] } = {
  left: ['left', 'higherLeft', 'lowerLeft', 'aboveLeft', 'belowLeft', 'above', 'below'],
  right: ['right', 'higherRight', 'lowerRight', 'aboveRight', 'belowRight', 'above', 'below'],
};

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
  const slant = reach * DIAGONAL;
  switch (side) {
    case 'right':
      return { x: x + reach, y: y - height / 2, width, height };
    case 'left':
      return { x: x - reach - width, y: y - height / 2, width, height };
    case 'onto':
      return { x: x - width / 2, y: y - height / 2, width, height };
    case 'ontoFoot':
      return { x: x - width / 2, y: y + radius - height / 2, width, height };
    case 'ontoHead':
      return { x: x - width / 2, y: y - radius - height / 2, width, height };
    case 'higherRight':
      return { x: x + reach, y: y - height, width, height };
    case 'lowerRight':
      return { x: x + reach, y, width, height };
    case 'higherLeft':
      return { x: x - reach - width, y: y - height, width, height };
    case 'lowerLeft':
      return { x: x - reach - width, y, width, height };
    case 'above':
      return { x: x - width / 2, y: y - reach - height, width, height };
    case 'below':
      return { x: x - width / 2, y: y + reach, width, height };
    case 'aboveRight':
      return { x: x + slant, y: y - slant - height, width, height };
    case 'belowRight':
      return { x: x + slant, y: y + slant, width, height };
    case 'aboveLeft':
      return { x: x - slant - width, y: y - slant - height, width, height };
    case 'belowLeft':
      return { x: x - slant - width, y: y + slant, width, height };
  }
}

/** The four sides, those with the least ink first, then the corners; those of a large mark end on the mark itself. */
export function labelSides(space: LabelSpace, ink: InkGrid): LabelSide[] {
  const corners = space.radius < LARGE_PX ? CORNERS : LARGE_CORNERS;
  if (ink.isBlank()) return [...SIDES, ...corners];
  const sides: LabelSide[] = SIDES.map((side) => ({
    side,
    cost: ink.inkIn(boxBeside(space, side)) + HABIT[side],
  }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ side }) => side);
  return sides.concat(corners);
}
