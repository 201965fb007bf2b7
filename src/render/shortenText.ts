import type { MeasureText } from './sceneInput.ts';

/** The longest beginning of a text that fits with an ellipsis into a width in pixels; the text itself when it fits. Never cuts a character in half. */
export function shortenText(text: string, font: string, widthPx: number, measure: MeasureText): string {
  if (measure(text, font) <= widthPx) return text;
  const characters = [...text];
  let low = 0;
  let high = characters.length - 1;
  const cut = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(cut(middle), font) <= widthPx) low = middle;
    else high = middle - 1;
  }
  return cut(low);
}
