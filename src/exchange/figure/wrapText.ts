import { estimateTextWidth } from '../../render/estimateTextWidth.ts';

// Estimates are means: a line of wide letters needs the rest.
const SAFE = 0.92;

/** Parts of a text between which a line may break: words, and each full-width character. */
function partsOf(text: string): string[] {
  return (
    text.match(
      /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]+|\s+/g,
    ) ?? []
  );
}

/** A part that no line has room for, cut between characters. */
function cut(part: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of part) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** A text as lines that fit a width at a font size, by estimated widths: the same on every machine. No line for no text. */
export function wrapText(text: string, sizePx: number, widthPx: number): readonly string[] {
  const fits = (line: string) => estimateTextWidth(line, sizePx) <= widthPx * SAFE;
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text.trim())) {
    for (const piece of fits(part) ? [part] : cut(part, fits)) {
      if (line !== '' && !fits((line + piece).trimEnd())) {
        lines.push(line.trim());
        line = '';
      }
      line += piece;
    }
  }
  return [...lines, line.trim()].filter((one) => one !== '');
}
