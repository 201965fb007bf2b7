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

interface Taken {
  readonly box: Box;
  readonly order: number;
}

const cellOf = (px: number) => Math.floor(px / CELL_PX);
const keyOf = (column: number, line: number) => column * 100_003 + line;

/** Rectangles by cells of a grid, to find quickly whether a place is taken. */
export class BoxGrid {
  private readonly cells = new Map<number, Taken[]>();

  /** Takes the place of a rectangle; `order` tells it from others when asking. */
  add(box: Box, order = 0): void {
    const [right, bottom] = [cellOf(box.x + box.width), cellOf(box.y + box.height)];
    for (let column = cellOf(box.x); column <= right; column++) {
      for (let line = cellOf(box.y); line <= bottom; line++) {
        const cell = this.cells.get(keyOf(column, line));
        if (cell) cell.push({ box, order });
        else this.cells.set(keyOf(column, line), [{ box, order }]);
      }
    }
  }

  /** True when a rectangle overlaps one that was added with an order below `below`. */
  hits(box: Box, below = Number.POSITIVE_INFINITY): boolean {
    const [right, bottom] = [cellOf(box.x + box.width), cellOf(box.y + box.height)];
    for (let column = cellOf(box.x); column <= right; column++) {
      for (let line = cellOf(box.y); line <= bottom; line++) {
        const cell = this.cells.get(keyOf(column, line));
        if (!cell) continue;
        for (const taken of cell) if (taken.order < below && boxesOverlap(taken.box, box)) return true;
      }
    }
    return false;
  }
}
