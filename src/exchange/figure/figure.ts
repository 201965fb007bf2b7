import type { Box, DrawLayer, DrawList } from '../../render/drawList.ts';
import type { Palette } from '../../render/palette.ts';
import {
  type CaptionBlock,
  type CaptionStyle,
  LINK_ROW,
  stackBlocks,
  type TextLook,
} from './captionBlock.ts';
import type { FigureText } from './figureText.ts';
import { legendBlock } from './legendBlock.ts';
import { textBlock } from './textBlock.ts';

/** A picture with all that must not get lost when it leaves the page. All numbers are CSS pixels. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly text: FigureText;
  /** Where the picture stands; nothing of it is seen outside. */
  readonly pictureAt: Box;
  readonly picture: DrawList;
  /** Title, legend, sources, version and link, in the figure's own pixels; labels of `LINK_ROW` are the link. */
  readonly caption: DrawLayer;
}

const MARGIN_PX = 24;
const GAP_PX = 12;
const TITLE: TextLook = { sizePx: 20, weight: 600, muted: false };
const TEXT: TextLook = { sizePx: 14, weight: 400, muted: false };
const SMALL: TextLook = { sizePx: 12, weight: 400, muted: true };

const space = (heightPx: number): CaptionBlock => ({ heightPx, labels: [], lines: [], marks: [] });

function rule(x: number, width: number, color: string): CaptionBlock {
  const points = Float32Array.of(x, 0.5, x + width, 0.5);
  return { ...space(GAP_PX), lines: [{ color, widthPx: 1, alpha: 1, dash: [], points }] };
}

/** Lays out a figure: title, sentence, dates and filters above the picture; legend, sources, version and link below it. */
export function figure(
  picture: DrawList,
  text: FigureText,
  { palette, fontFamily }: { readonly palette: Palette; readonly fontFamily: string },
): Figure {
  const { width, height } = picture.viewport;
  const style: CaptionStyle = {
    fontFamily,
    ground: picture.ground,
    text: palette.text,
    textMuted: palette.textMuted,
  };
  const frame = { x: MARGIN_PX, width: width - 2 * MARGIN_PX, style };
  const above = stackBlocks(
    [
      textBlock(text.title, TITLE, frame),
      textBlock(text.sentence, TEXT, frame),
      textBlock(text.dates, SMALL, frame),
      textBlock(text.filters, SMALL, frame),
      space(GAP_PX),
    ],
    MARGIN_PX,
  );
  const below = stackBlocks(
    [
      rule(frame.x, frame.width, palette.hairline),
      legendBlock(text.legend, palette, frame),
      space(GAP_PX),
      textBlock(text.sources, SMALL, frame),
      textBlock(text.version, SMALL, frame),
      textBlock(text.link, SMALL, frame, LINK_ROW),
    ],
    above.bottom + height,
  );
  return {
    width,
    height: below.bottom + MARGIN_PX,
    text,
    pictureAt: { x: 0, y: above.bottom, width, height },
    picture,
    caption: {
      veil: null,
      lines: [...above.lines, ...below.lines],
      marks: [...above.marks, ...below.marks],
      labels: [...above.labels, ...below.labels],
    },
  };
}
