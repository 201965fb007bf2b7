import type { LineBatch } from './drawList.ts';

/** How strokes of one batch look. */
export type LineLook = Omit<LineBatch, 'points'>;

/** Collects strokes by look; batches come out thinnest first, then in the order their looks were first seen. */
export class LineBatcher {
  private readonly batches = new Map<string, { look: LineLook; points: number[] }>();

  /** Adds a stroke in pixels; widths are rounded to quarter pixels of at least one eighth. */
  add(look: LineLook, x1: number, y1: number, x2: number, y2: number): void {
    const widthPx = look.widthPx <= 1 ? look.widthPx : Math.round(look.widthPx * 4) / 4;
    const key = `${look.color} ${widthPx} ${look.alpha} ${look.dash.join()}`;
    let batch = this.batches.get(key);
    if (!batch) {
      batch = { look: { ...look, widthPx }, points: [] };
      this.batches.set(key, batch);
    }
    batch.points.push(x1, y1, x2, y2);
  }

  /** All batches collected so far. */
  finish(): LineBatch[] {
    return [...this.batches.values()]
      .sort((one, other) => one.look.widthPx - other.look.widthPx)
      .map(({ look, points }) => ({ ...look, points: Float32Array.from(points) }));
  }
}
