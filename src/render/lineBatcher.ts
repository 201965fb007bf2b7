import type { LineBatch } from './drawList.ts';

/** How strokes of one batch look. */
export type LineLook = Omit<LineBatch, 'points'>;

const keyOf = ({ color, widthPx, alpha, dash }: LineLook) => `${color} ${widthPx} ${alpha} ${dash.join()}`;

const FIRST_NUMBERS = 256;

/** Ends of strokes, four numbers each. */
class Strokes {
  #points = new Float32Array(FIRST_NUMBERS);
  #length = 0;

  add(x1: number, y1: number, x2: number, y2: number): void {
    if (this.#length === this.#points.length) this.#grow();
    const points = this.#points;
    points[this.#length++] = x1;
    points[this.#length++] = y1;
    points[this.#length++] = x2;
    points[this.#length++] = y2;
  }

  points(): Float32Array {
    return this.#points.subarray(0, this.#length);
  }

  #grow(): void {
    const larger = new Float32Array(2 * this.#points.length);
    larger.set(this.#points);
    this.#points = larger;
  }
}

function joined(parts: readonly Float32Array[]): Float32Array {
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
  readonly #byLook = new Map<LineLook, Strokes>();
  // Strokes of one look often follow each other.
  #lastLook: LineLook | null = null;
  #last = new Strokes();

  /** Adds a stroke in pixels. */
  add(look: LineLook, x1: number, y1: number, x2: number, y2: number): void {
    if (look !== this.#lastLook) this.#turnTo(look);
    this.#last.add(x1, y1, x2, y2);
  }

  /** All strokes, those of equal look together, thinnest first, then in the order their looks were first seen. */
  finish(): LineBatch[] {
    const merged = new Map<string, { look: LineLook; parts: Float32Array[] }>();
    for (const [look, strokes] of this.#byLook) {
      const key = keyOf(look);
      const same = merged.get(key);
      if (same) same.parts.push(strokes.points());
      else merged.set(key, { look, parts: [strokes.points()] });
    }
    return [...merged.values()]
      .sort((one, other) => one.look.widthPx - other.look.widthPx)
      .map(({ look, parts }) => ({ ...look, points: joined(parts) }));
  }

  #turnTo(look: LineLook): void {
    const known = this.#byLook.get(look) ?? new Strokes();
    this.#byLook.set(look, known);
    this.#lastLook = look;
    this.#last = known;
  }
}
