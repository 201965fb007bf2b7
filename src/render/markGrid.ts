import type { Box } from './drawList.ts';

const CELL_PX = 64;

/** A mark that labels of others must keep away from. */
export interface Mark {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** How far a mark's outline is from a rectangle, in pixels; negative where it covers some of it. */
export function gapTo({ x, y, width, height }: Box, mark: Mark): number {
  const dx = Math.max(x - mark.x, 0, mark.x - x - width);
  const dy = Math.max(y - mark.y, 0, mark.y - y - height);
  return Math.sqrt(dx * dx + dy * dy) - mark.radius;
}

const cellOf = (px: number) => Math.floor(px / CELL_PX);
const keyOf = (column: number, line: number) => column * 100_003 + line;

/** Marks by cells of a grid, to find quickly whether a label would stand too near to one. */
export class MarkGrid {
  private readonly cells = new Map<number, Mark[]>();
  private readonly clearPx: number;

  /** `clearPx`: how far labels stay away from the marks of others. */
  constructor(marks: Iterable<Mark>, clearPx: number) {
    this.clearPx = clearPx;
    for (const mark of marks) this.add(mark);
  }

  /** True when a label of one entity would stand nearer to the mark of another than it may. */
  isNear(box: Box, row: number): boolean {
    return this.hasWithin(box, row, this.clearPx);
  }

  /** True when a label stands as near to the mark of another as to its own, so that it could be read as naming the other. */
  isAmbiguous(box: Box, own: Mark): boolean {
    return this.hasWithin(box, own.row, gapTo(box, own) + this.clearPx);
  }

  private hasWithin(box: Box, row: number, clear: number): boolean {
    const [right, bottom] = [cellOf(box.x + box.width), cellOf(box.y + box.height)];
    for (let column = cellOf(box.x); column <= right; column++) {
      for (let line = cellOf(box.y); line <= bottom; line++) {
        const cell = this.cells.get(keyOf(column, line));
        if (!cell) continue;
        for (const mark of cell) if (mark.row !== row && gapTo(box, mark) < clear) return true;
      }
    }
    return false;
  }

  private add(mark: Mark): void {
    const reach = mark.radius + this.clearPx;
    const [right, bottom] = [cellOf(mark.x + reach), cellOf(mark.y + reach)];
    for (let column = cellOf(mark.x - reach); column <= right; column++) {
      for (let line = cellOf(mark.y - reach); line <= bottom; line++) {
        const cell = this.cells.get(keyOf(column, line));
        if (cell) cell.push(mark);
        else this.cells.set(keyOf(column, line), [mark]);
      }
    }
  }
}
