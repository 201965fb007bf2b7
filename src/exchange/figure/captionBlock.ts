import type { DrawLayer, Label, LineBatch, MarkBatch } from '../../render/drawList.ts';
import { estimateTextWidth } from '../../render/estimateTextWidth.ts';

/** Marks labels that are the figure's link: they name no entity. */
export const LINK_ROW = -2;

/** How captions are set. */
export interface CaptionStyle {
  readonly fontFamily: string;
  readonly ground: string;
  readonly text: string;
  readonly textMuted: string;
}

/** How one text is set. */
export interface TextLook {
  readonly sizePx: number;
  readonly weight: 400 | 600;
  readonly muted: boolean;
}

/** One line of text whose left end stands at `x` and its middle at `y`. */
export function captionLabel(
  text: string,
  x: number,
  y: number,
  look: TextLook,
  style: CaptionStyle,
  row = -1,
): Label {
  const { sizePx, weight, muted } = look;
  const width = estimateTextWidth(text, sizePx);
  return {
    row,
    text,
    x,
    y,
    font: `${weight} ${sizePx}px ${style.fontFamily}`,
    color: muted ? style.textMuted : style.text,
    halo: style.ground,
    haloWidthPx: 0,
    box: { x, y: y - sizePx / 2, width, height: sizePx },
  };
}

/** Part of a caption with its height; places count from its own upper edge. */
export interface CaptionBlock {
  readonly heightPx: number;
  readonly labels: readonly Label[];
  readonly lines: readonly LineBatch[];
  readonly marks: readonly MarkBatch[];
}

const moved = (numbers: Float32Array, size: number, at: readonly number[], by: number) =>
  numbers.map((value, place) => (at.includes(place % size) ? value + by : value));

/** Blocks one under the other from `top`, as one layer. */
export function stackBlocks(
  blocks: readonly CaptionBlock[],
  top: number,
): DrawLayer & { readonly bottom: number } {
  const labels: Label[] = [];
  const lines: LineBatch[] = [];
  const marks: MarkBatch[] = [];
  let y = top;
  for (const block of blocks) {
    const by = y;
    labels.push(
      ...block.labels.map((one) => ({ ...one, y: one.y + by, box: { ...one.box, y: one.box.y + by } })),
    );
    lines.push(...block.lines.map((one) => ({ ...one, points: moved(one.points, 4, [1, 3], by) })));
    marks.push(...block.marks.map((one) => ({ ...one, places: moved(one.places, 3, [1], by) })));
    y += block.heightPx;
  }
  return { veil: null, lines, marks, labels, bottom: y };
}
