import type { LineBatch } from './drawList.ts';

/** How strokes of one batch look. */
export type LineLook = Omit<LineBatch, 'points'>;

const keyOf = ({ color, widthPx, alpha, dash }: LineLook) => `${color} ${widthPx} ${alpha} ${dash.join()}`;

function joined(parts: readonly number[][]): Float32Array {
  const points = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    points.set(part, at);
    at += part.length;
  }
  return points;
}

/** Collects strokes by look; the caller keeps looks and hands in the same object for equal ones, which makes it fast. */
export class LineBatcher {
  private readonly pointsByLook = new Map<LineLook, number[]>();

  /** Adds a stroke in pixels. */
  add(look: LineLook, x1: number, y1: number, x2: number, y2: number): void {
    let points = this.pointsByLook.get(look);
    if (!points) {
      points = [];
      this.pointsByLook.set(look, points);
    }
    points.push(x1, y1, x2, y2);
  }

  /** All strokes, those of equal look together, thinnest first, then in the order their looks were first seen. */
  finish(): LineBatch[] {
    const merged = new Map<string, { look: LineLook; parts: number[][] }>();
    for (const [look, points] of this.pointsByLook) {
      const key = keyOf(look);
      const same = merged.get(key);
      if (same) same.parts.push(points);
      else merged.set(key, { look, parts: [points] });
    }
    return [...merged.values()]
      .sort((one, other) => one.look.widthPx - other.look.widthPx)
      .map(({ look, parts }) => ({ ...look, points: joined(parts) }));
  }
}
