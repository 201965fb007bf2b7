import type { Viewport } from './camera.ts';
import type { Box } from './drawList.ts';

const CELL_PX = 6;

/** How much ink lines leave in each cell of the viewport, so that labels can be put where there is little. */
export class InkGrid {
  private readonly columns: number;
  private readonly rows: number;
  private readonly ink: Float32Array;
  private blank = true;

  constructor({ width, height }: Pick<Viewport, 'width' | 'height'>) {
    this.columns = Math.max(1, Math.ceil(width / CELL_PX));
    this.rows = Math.max(1, Math.ceil(height / CELL_PX));
    this.ink = new Float32Array(this.columns * this.rows);
  }

  /** True as long as no stroke was added. */
  isBlank(): boolean {
    return this.blank;
  }

  /** Adds a stroke in pixels; what lies outside the viewport is not counted. */
  addLine(x1: number, y1: number, x2: number, y2: number, strength: number): void {
    this.blank = false;
    const steps = Math.min(2000, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / CELL_PX));
    for (let step = 0; step <= steps; step++) {
      const part = steps === 0 ? 0 : step / steps;
      const column = Math.floor((x1 + (x2 - x1) * part) / CELL_PX);
      const row = Math.floor((y1 + (y2 - y1) * part) / CELL_PX);
      if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) continue;
      this.ink[row * this.columns + column]! += strength;
    }
  }

  /** Ink in the cells that a rectangle touches. */
  inkIn(box: Box): number {
    if (this.blank) return 0;
    let sum = 0;
    const lastColumn = Math.min(this.columns - 1, Math.floor((box.x + box.width) / CELL_PX));
    const lastRow = Math.min(this.rows - 1, Math.floor((box.y + box.height) / CELL_PX));
    for (let row = Math.max(0, Math.floor(box.y / CELL_PX)); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.floor(box.x / CELL_PX)); column <= lastColumn; column++) {
        sum += this.ink[row * this.columns + column]!;
      }
    }
    return sum;
  }
}
