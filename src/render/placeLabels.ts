import { BoxGrid } from './boxGrid.ts';
import type { Box } from './drawList.ts';
import { boxBeside, type LabelSide, type LabelSpace } from './labelSides.ts';
import type { MarkGrid } from './markGrid.ts';

/** A label that wants a place. */
export interface LabelWish extends LabelSpace {
  readonly row: number;
  /** Sides to try, best first. */
  readonly sides: readonly LabelSide[];
  /** True for a label without which the picture cannot be read: it covers marks rather than be left out. */
  readonly isNeeded: boolean;
}

/** A label that got one. */
export interface PlacedLabel {
  readonly row: number;
  readonly box: Box;
}

/** What is there before the labels. */
export interface LabelSurroundings {
  readonly area: { readonly width: number; readonly height: number };
  /** Labels that stand already. */
  readonly taken: readonly Box[];
  /** Marks that a label of another entity never comes near, so that it cannot be read as theirs. */
  readonly marks: MarkGrid;
  /** Marks that labels keep away from where they can. */
  readonly dimmed: MarkGrid;
}

/** From this radius on a mark is one that readers look for. */
const LARGE_PX = 8;

const within = (box: Box, area: LabelSurroundings['area']) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= area.width && box.y + box.height <= area.height;

/**
 * Places labels in the order given, the most important first. A label takes the first of its sides that lies inside the
 * area, overlaps no label and comes near no mark of another; one that keeps away from dimmed marks too goes before. It
 * is left out when there is none, unless it is needed or, for a large mark, one is plainly nearer to it than to others.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { area, taken, marks, dimmed }: LabelSurroundings,
): PlacedLabel[] {
  const labels = new BoxGrid();
  for (const box of taken) labels.add(box);
  const clearPlace = (wish: LabelWish): Box | null => {
    let clear: Box | null = null;
    for (const side of wish.sides) {
      const box = boxBeside(wish, side);
      if (!within(box, area) || marks.isNear(box, wish.row) || labels.hits(box)) continue;
      if (!dimmed.isNear(box, wish.row)) return box;
      clear ??= box;
    }
    return clear;
  };
  const coveringPlace = (wish: LabelWish): Box | null => {
    if (wish.radius < LARGE_PX && !wish.isNeeded) return null;
    const boxes = wish.sides
      .map((side) => boxBeside(wish, side))
      .filter((box) => within(box, area) && !labels.hits(box));
    // A large mark's name may cover small marks, as long as it is plainly its own.
    const isPlain = (box: Box) => !marks.isAmbiguous(box, wish);
    const plain = wish.radius >= LARGE_PX ? boxes.find(isPlain) : undefined;
    return plain ?? (wish.isNeeded ? boxes[0] : undefined) ?? null;
  };
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const box = clearPlace(wish) ?? coveringPlace(wish);
    if (!box) continue;
    labels.add(box);
    placed.push({ row: wish.row, box });
  }
  return placed;
}
