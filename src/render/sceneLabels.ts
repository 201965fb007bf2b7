import type { Label } from './drawList.ts';
import type { InkGrid } from './inkGrid.ts';
import { type LabelSide, type LabelSpace, labelSides, POLE_SIDES } from './labelSides.ts';
import { MarkGrid } from './markGrid.ts';
import { type LabelSurroundings, type LabelWish, placeLabels } from './placeLabels.ts';
import type { SceneInput } from './sceneInput.ts';
import type { ScreenGeometry } from './screenGeometry.ts';
import { shortenText } from './shortenText.ts';

const HALO_PX = 3;
// Between a label and whatever stands beside it.
const MARGIN_PX = 2;
const LONGEST_PX = 190;
// From a label to the mark of another: more than to its own, so that nobody reads it as naming the other.
const CLEAR_PX = 2.5;
// No screen has room for more labels than this.
const MOST_LABELS = 400;

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

/** Marks of some rows, to ask which labels would come too near to them. */
export function markGrid({ x, y, radius }: ScreenGeometry, rows: Iterable<number>): MarkGrid {
  const marks = Array.from(rows, (row) => ({ row, x: x[row]!, y: y[row]!, radius: radius[row]! }));
  return new MarkGrid(marks, CLEAR_PX);
}

/** What labels must respect: ink, labels that stand already, marks. */
export interface LabelGround extends Omit<LabelSurroundings, 'area'> {
  readonly ink: InkGrid;
}

/** The first pole's label stands left for good, the second's right; all others where there is least ink. */
function sidesOf(
  { options }: SceneInput,
  row: number,
  space: LabelSpace,
  ink: InkGrid,
): readonly LabelSide[] {
  const [left, right] = options.poles;
  if (right === undefined || (row !== left && row !== right)) return labelSides(space, ink);
  return POLE_SIDES[row === left ? 'left' : 'right'];
}

/** Places the labels of the given rows, most important first and no more than a screen has room for, clear of each other and of the marks of others. */
export function sceneLabels(
  input: SceneInput,
  geometry: ScreenGeometry,
  rows: readonly number[],
  ground: LabelGround,
): Label[] {
  const looks = new Map<number, LabelLook & { readonly text: string }>();
  const wishes: LabelWish[] = [];
  for (const row of rows.slice(0, MOST_LABELS)) {
    const radius = geometry.radius[row]!;
    const look = lookOf(input, row, radius);
    const text = shortenText(input.labels[row]!, look.font, LONGEST_PX, input.measureText);
    looks.set(row, { ...look, text });
    const space = {
      x: geometry.x[row]!,
      y: geometry.y[row]!,
      radius,
      width: input.measureText(text, look.font) + 2 * MARGIN_PX,
      height: look.heightPx,
    };
    wishes.push({
      row,
      ...space,
      sides: sidesOf(input, row, space, ground.ink),
      isNeeded: input.options.poles.includes(row),
    });
  }
  return placeLabels(wishes, { ...ground, area: input.viewport }).map(({ row, box }) => ({
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
