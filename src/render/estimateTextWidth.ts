// Mean advance of a letter in the interface's typeface, and of a full-width character, in parts of the font size.
const LETTER = 0.49;
const FULL_WIDTH = 1;
const FULL_WIDTH_CHARACTER = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/;

/** About how wide a text is in pixels at a font size, without a font: the same on every machine and before fonts arrive. */
export function estimateTextWidth(text: string, sizePx: number): number {
  let widths = 0;
  for (const character of text) widths += FULL_WIDTH_CHARACTER.test(character) ? FULL_WIDTH : LETTER;
  return widths * sizePx;
}
