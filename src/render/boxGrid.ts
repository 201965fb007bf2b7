import type { Box } from './drawList.ts';

const CELL_PX = 64;

/** True when two rectangles share more than an edge. */
export function boxesOverlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Rectangles by cells of a grid, to find quickly whether a place is taken. */
export class BoxGrid {
  private readonly cells = new Map<number, { readonly box: Box; readonly order: number }[]>();

  /** Takes the place of a rectangle; `order` tells it from others when asking. */
  add(box: Box, order = 0): void {
    this.visit(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push({ box, order });
      else this.cells.set(key, [{ box, order }]);
      return false;
    });
  }

  /** True when a rectangle overlaps one that was added with an order below `below`. */
  hits(box: Box, below = Number.POSITIVE_INFINITY): boolean {
    const meets = (key: number) =>
      this.cells.get(key)?.some((taken) => taken.order < below && boxesOverlap(taken.box, box)) ?? false;
    return this.visit(box, meets);
  }

  private visit(box: Box, meets: (key: number) => boolean): boolean {
    const lastColumn = Math.floor((box.x + box.width) / CELL_PX);
    const lastLine = Math.floor((box.y + box.height) / CELL_PX);
    for (let column = Math.floor(box.x / CELL_PX); column <= lastColumn; column++) {
      for (let line = Math.floor(box.y / CELL_PX); line <= lastLine; line++) {
        if (meets(column * 100_003 + line)) return true;
      }
    }
    return false;
  }
}
