import { BoxGrid } from './boxGrid.ts';
import type { Box } from './drawList.ts';
import { boxBeside, type LabelSide, type LabelSpace } from './labelSides.ts';

/** A label that wants a place. */
export interface LabelWish extends LabelSpace {
  readonly row: number;
  /** Sides to try, best first. */
  readonly sides: readonly LabelSide[];
  /** True for a label that may cover marks of less importance rather than be left out. */
  readonly insists: boolean;
}

/** A label that got one. */
export interface PlacedLabel {
  readonly row: number;
  readonly box: Box;
}

const within = (box: Box, area: { readonly width: number; readonly height: number }) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= area.width && box.y + box.height <= area.height;

/**
 * Places labels in the order given, the most important first; `marks` has the mark of each wish, in the same order, and
 * may go on with others. A label takes the first of its sides that lies inside the area and meets neither a label (also
 * none of `taken`) nor a mark; one that insists may cover marks after the last that insists; all others get none.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Box[],
  area: { readonly width: number; readonly height: number },
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const labels = new BoxGrid();
  for (const box of taken) labels.add(box);
  const covered = new BoxGrid();
  for (const [order, box] of marks.entries()) covered.add(box, order);
  const insisting = wishes.findLastIndex((wish) => wish.insists) + 1;
  const placed: PlacedLabel[] = [];
  for (const [order, wish] of wishes.entries()) {
    const boxes = wish.sides
      .map((side) => boxBeside(wish, side))
      .filter((box) => within(box, area) && !labels.hits(box));
    const box =
      boxes.find((one) => !covered.hits(one)) ??
      (wish.insists ? boxes.find((one) => !covered.hits(one, Math.max(order, insisting))) : undefined);
    if (!box) continue;
    labels.add(box);
    placed.push({ row: wish.row, box });
  }
  return placed;
}
