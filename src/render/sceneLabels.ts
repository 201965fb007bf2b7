import type { Box, Label } from './drawList.ts';
import type { InkGrid } from './inkGrid.ts';
import { labelSides } from './labelSides.ts';
import { type LabelWish, placeLabels } from './placeLabels.ts';
import type { SceneInput } from './sceneInput.ts';
import type { ScreenGeometry } from './screenGeometry.ts';
import { shortenText } from './shortenText.ts';

const HALO_PX = 3;
// Between a label and whatever stands beside it.
const MARGIN_PX = 2;
const LONGEST_PX = 190;

interface LabelLook {
  readonly font: string;
  readonly color: string;
  readonly heightPx: number;
}

function lookOf({ options, palette }: SceneInput, row: number, radius: number): LabelLook {
  const font = (weight: number, sizePx: number) => `${weight} ${sizePx}px ${options.fontFamily}`;
  if (options.poles.includes(row)) return { font: font(600, 16), color: palette.text, heightPx: 18 };
  if (radius >= 9) return { font: font(600, 13), color: palette.text, heightPx: 15 };
  return { font: font(400, 12), color: radius > 5 ? palette.text : palette.textMuted, heightPx: 14 };
}

/** The rectangle that a mark takes. */
export function markBox(geometry: ScreenGeometry, row: number): Box {
  const radius = geometry.radius[row]!;
  return {
    x: geometry.x[row]! - radius,
    y: geometry.y[row]! - radius,
    width: 2 * radius,
    height: 2 * radius,
  };
}

/** What labels must respect besides marks. */
export interface LabelGround {
  readonly ink: InkGrid;
  /** Labels that stand already. */
  readonly taken: readonly Box[];
  /** Rows whose label may rather cover a mark than be left out. */
  readonly insisting: readonly number[];
}

/** Places the labels of the given rows, most important first, clear of `marks` and of each other, where there is least ink. */
export function sceneLabels(
  input: SceneInput,
  geometry: ScreenGeometry,
  rows: readonly number[],
  marks: readonly Box[],
  ground: LabelGround,
): Label[] {
  const looks = new Map<number, LabelLook & { readonly text: string }>();
  const wishes: LabelWish[] = [];
  for (const row of rows) {
    const radius = geometry.radius[row]!;
    const insists = ground.insisting.includes(row);
    const look = lookOf(input, row, radius);
    const longestPx = insists ? Infinity : LONGEST_PX;
    const text = shortenText(input.labels[row]!, look.font, longestPx, input.measureText);
    looks.set(row, { ...look, text });
    const space = {
      x: geometry.x[row]!,
      y: geometry.y[row]!,
      radius,
      width: input.measureText(text, look.font) + 2 * MARGIN_PX,
      height: look.heightPx,
    };
    wishes.push({ row, ...space, sides: labelSides(space, ground.ink), insists });
  }
  return placeLabels(wishes, marks, input.viewport, ground.taken).map(({ row, box }) => ({
    row,
    text: looks.get(row)!.text,
    x: box.x + MARGIN_PX,
    y: box.y + box.height / 2,
    font: looks.get(row)!.font,
    color: looks.get(row)!.color,
    halo: input.palette.halo,
    haloWidthPx: HALO_PX,
    box,
  }));
}
