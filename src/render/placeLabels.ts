import { BoxGrid } from './boxGrid.ts';
import type { Box } from './drawList.ts';

/** Where a label stands beside its mark. */
export type LabelSide = 'right' | 'left' | 'above' | 'below';

/** A label that wants a place: the mark's centre and radius, and the text's size, in pixels. */
export interface LabelWish {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Sides to try, best first. */
  readonly sides: readonly LabelSide[];
}

/** A label that got one. */
export interface PlacedLabel {
  readonly row: number;
  readonly box: Box;
}

const GAP_PX = 3;

function boxAt(wish: LabelWish, side: LabelSide): Box {
  const { x, y, radius, width, height } = wish;
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

const within = (box: Box, area: { readonly width: number; readonly height: number }) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= area.width && box.y + box.height <= area.height;

/**
 * Places labels in the order given, the most important first: each on the first of its sides that lies inside the area
 * and meets neither a placed label nor a taken rectangle; those without such a side get none.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  area: { readonly width: number; readonly height: number },
): PlacedLabel[] {
  const grid = new BoxGrid();
  for (const box of taken) grid.add(box);
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    for (const side of wish.sides) {
      const box = boxAt(wish, side);
      if (!within(box, area) || grid.hits(box)) continue;
      grid.add(box);
      placed.push({ row: wish.row, box });
      break;
    }
  }
  return placed;
}
