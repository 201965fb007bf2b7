/** Red, green and blue, 0 to 255, of a colour written #rrggbb; black for what is none. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** See `Rgb`. */
export function rgbOf(color: string): Rgb & Readonly<Record<string, number>> {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  const [r = 0, g = 0, b = 0] = (parts ?? []).slice(1).map((part) => Number.parseInt(part, 16));
  return { r, g, b };
}
