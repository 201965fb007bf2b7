import type { MeasureText } from '../../render/sceneInput.ts';

/** Measures texts on a canvas and remembers their widths; make a new one when a font arrives. */
export function createTextMeasurer(
  context: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>,
): MeasureText {
  const byFont = new Map<string, Map<string, number>>();
  return (text, font) => {
    const widths = byFont.get(font) ?? new Map<string, number>();
    byFont.set(font, widths);
    const known = widths.get(text);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}
