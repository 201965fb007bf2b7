import { type CaptionBlock, type CaptionStyle, captionLabel, type TextLook } from './captionBlock.ts';
import { wrapText } from './wrapText.ts';

const LEADING = 1.4;

/** A paragraph in as many lines as it needs; nothing for no text. */
export function textBlock(
  text: string,
  look: TextLook,
  frame: { readonly x: number; readonly width: number; readonly style: CaptionStyle },
  row?: number,
): CaptionBlock {
  const heightPx = Math.round(look.sizePx * LEADING);
  const lines = wrapText(text, look.sizePx, frame.width);
  return {
    heightPx: lines.length * heightPx,
    labels: lines.map((line, at) =>
      captionLabel(line, frame.x, (at + 0.5) * heightPx, look, frame.style, row),
    ),
    lines: [],
    marks: [],
  };
}
