import type { EntityKind } from '../../model/codes.ts';
import type { LineBatch, MarkBatch } from '../../render/drawList.ts';
import { estimateTextWidth } from '../../render/estimateTextWidth.ts';
import type { Palette } from '../../render/palette.ts';
import { type CaptionBlock, type CaptionStyle, captionLabel, type TextLook } from './captionBlock.ts';
import type { FigureLegend, LegendLine } from './figureText.ts';

const LOOK: TextLook = { sizePx: 12, weight: 400, muted: false };
const ROW_PX = 20;
const SAMPLE_PX = 24;
const SAMPLE_WIDTH_PX = 3;
const GAP_PX = 6;
const BETWEEN_PX = 18;
const RADIUS_PX = 5;
// Estimates are means: a label of wide letters, as Cyrillic ones are, needs more room.
const SPARE = 1.2;
const DASHES: Readonly<Record<LegendLine, readonly number[]>> = {
  solid: [],
  dashed: [5, 4],
  dotted: [1.5, 3.5],
};

interface Sample {
  readonly label: string;
  readonly line?: Pick<LineBatch, 'color' | 'dash'>;
  readonly mark?: { readonly kind: EntityKind; readonly fill: string };
}

function samplesOf({ classes, lines, sides, kinds, notes }: FigureLegend, palette: Palette): Sample[][] {
  return [
    classes.map(({ code, label }) => ({ label, line: { color: palette.classes[code], dash: [] } })),
    lines.map(({ code, label }) => ({ label, line: { color: palette.textMuted, dash: DASHES[code] } })),
    sides.map(({ code, label }) => ({ label, mark: { kind: 'state' as const, fill: palette.sides[code] } })),
    kinds.map(({ code, label }) => ({ label, mark: { kind: code, fill: palette.textMuted } })),
    notes.map((label) => ({ label })),
  ].filter((group) => group.length > 0);
}

function lineOf({ color, dash }: Pick<LineBatch, 'color' | 'dash'>, x: number, y: number): LineBatch {
  return { color, dash, widthPx: SAMPLE_WIDTH_PX, alpha: 1, points: Float32Array.of(x, y, x + SAMPLE_PX, y) };
}

function markOf({ kind, fill }: NonNullable<Sample['mark']>, x: number, y: number): MarkBatch {
  const places = Float32Array.of(x + RADIUS_PX, y, RADIUS_PX);
  return { kind, fill, stroke: fill, strokeWidthPx: 0, alpha: 1, places };
}

const sampleWidth = ({ line, mark }: Sample) => (line ? SAMPLE_PX : mark ? 2 * RADIUS_PX : -GAP_PX);

/** Samples with their labels, each kind of sample on lines of its own, broken where the width ends. */
export function legendBlock(
  legend: FigureLegend,
  palette: Palette,
  frame: { readonly x: number; readonly width: number; readonly style: CaptionStyle },
): CaptionBlock {
  const block = {
    labels: [] as CaptionBlock['labels'][number][],
    lines: [] as LineBatch[],
    marks: [] as MarkBatch[],
  };
  let rows = 0;
  for (const group of samplesOf(legend, palette)) {
    let x = frame.x;
    rows++;
    for (const sample of group) {
      const textX = sampleWidth(sample) + GAP_PX;
      const width = textX + estimateTextWidth(sample.label, LOOK.sizePx) * SPARE;
      if (x > frame.x && x + width > frame.x + frame.width) {
        x = frame.x;
        rows++;
      }
      const y = (rows - 0.5) * ROW_PX;
      if (sample.line) block.lines.push(lineOf(sample.line, x, y));
      if (sample.mark) block.marks.push(markOf(sample.mark, x, y));
      block.labels.push(captionLabel(sample.label, x + textX, y, LOOK, frame.style));
      x += width + BETWEEN_PX;
    }
  }
  return { ...block, heightPx: rows * ROW_PX };
}
