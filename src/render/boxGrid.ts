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
  private readonly cells = new Map<number, Box[]>();

  /** Takes the place of a rectangle. */
  add(box: Box): void {
    this.visit(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
      return false;
    });
  }

  /** True when a rectangle overlaps one that was added. */
  hits(box: Box): boolean {
    return this.visit(box, (key) => this.cells.get(key)?.some((taken) => boxesOverlap(taken, box)) ?? false);
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
