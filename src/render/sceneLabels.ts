import type { Box, Label } from './drawList.ts';
import type { InkGrid } from './inkGrid.ts';
import { labelSides } from './labelSides.ts';
import { type LabelWish, placeLabels } from './placeLabels.ts';
import type { SceneInput } from './sceneInput.ts';
import type { ScreenGeometry } from './screenGeometry.ts';

const HALO_PX = 3;

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

/** Places the labels of the given rows, most important first, clear of `marks` and of each other, where there is least ink. */
export function sceneLabels(
  input: SceneInput,
  geometry: ScreenGeometry,
  rows: readonly number[],
  marks: readonly Box[],
  ink: InkGrid,
): Label[] {
  const looks = new Map<number, LabelLook>();
  const wishes: LabelWish[] = [];
  for (const row of rows) {
    const radius = geometry.radius[row]!;
    const look = lookOf(input, row, radius);
    looks.set(row, look);
    const space = {
      x: geometry.x[row]!,
      y: geometry.y[row]!,
      radius,
      width: input.measureText(input.labels[row]!, look.font),
      height: look.heightPx,
    };
    const insists = input.options.poles.includes(row);
    wishes.push({ row, ...space, sides: labelSides(space, ink), insists });
  }
  return placeLabels(wishes, marks, input.viewport).map(({ row, box }) => ({
    row,
    text: input.labels[row]!,
    x: box.x,
    y: box.y + box.height / 2,
    font: looks.get(row)!.font,
    color: looks.get(row)!.color,
    halo: input.palette.halo,
    haloWidthPx: HALO_PX,
    box,
  }));
}
