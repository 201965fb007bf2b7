import { changeMark } from '../query/compare/changeWords.ts';
import { TieChange } from '../query/compare/tieChange.ts';
import { sortByNumber } from '../query/sortByNumber.ts';
import { TieStyle } from '../query/visibleGraph.ts';
import { BoxGrid } from './boxGrid.ts';
import type { Box, Label } from './drawList.ts';
import type { MarkGrid } from './markGrid.ts';
import type { Palette } from './palette.ts';
import type { SceneInput } from './sceneInput.ts';
import type { ScreenGeometry } from './screenGeometry.ts';

const SIGNS_AT_MOST = 120;
/** Where so many found no room, the rest will not. */
const TRIED_AT_MOST = 600;
const SIZE_PX = 14;
/** Triangles fill their letter and look as large as the other signs when they are smaller. */
const TRIANGLE_PX = 10;
const HALO_PX = 3;
const MARGIN_PX = 1;
/** Where along a tie its sign is tried, the middle first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66] as const;

function colourOf(palette: Palette, change: number): string {
  if (change === TieChange.new) return palette.accent;
  return change === TieChange.ended ? palette.classes['verbal-conflict'] : palette.text;
}

/** Ties whose change is worth a sign: all but what was kept; those with most sources first, else as they are given. */
function changedTies({ visual }: SceneInput, change: Uint8Array, ties: Iterable<number>): number[] {
  const { style, sources } = visual.ties;
  const told: number[] = [];
  for (const tie of ties) {
    const isTold = change[tie] !== TieChange.none && change[tie] !== TieChange.kept;
    if (isTold && style[tie] !== TieStyle.out) told.push(tie);
  }
  return sortByNumber(told, (tie) => -sources[tie]!);
}

/** What signs stay clear of: marks of entities, and what stands already. */
interface SignGround {
  readonly marks: MarkGrid;
  readonly taken: readonly Box[];
}

interface SignLook {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  readonly width: number;
}

/** How a change is written; each is made once. */
function rememberedLooks(input: SceneInput): (change: number, possible: boolean) => SignLook {
  const { palette, options, measureText } = input;
  const known = new Map<number, SignLook>();
  return (change, possible) => {
    const key = change * 2 + (possible ? 1 : 0);
    const before = known.get(key);
    if (before) return before;
    const isTriangle = change === TieChange.stronger || change === TieChange.weaker;
    const font = `600 ${isTriangle ? TRIANGLE_PX : SIZE_PX}px ${options.fontFamily}`;
    const text = changeMark(change, possible);
    const width = measureText(text, font) + 2 * MARGIN_PX;
    const look = { text, font, color: colourOf(palette, change), width };
    known.set(key, look);
    return look;
  };
}

/** "+", "×", "▲" … on ties that changed between two windows; of a crowd those with most sources, as many as have room. `ties` in order of row. */
export function changeSigns(
  input: SceneInput,
  { x, y }: ScreenGeometry,
  ties: Iterable<number>,
  { marks, taken }: SignGround,
): Label[] {
  const { graph, visual, palette, viewport } = input;
  const { change, possible } = visual.ties;
  if (!change) return [];
  const lookOf = rememberedLooks(input);
  const stands = new BoxGrid();
  for (const box of taken) stands.add(box);
  const isFree = (box: Box) =>
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= viewport.width &&
    box.y + box.height <= viewport.height &&
    !stands.hits(box) &&
    !marks.isNear(box, -1);
  const signs: Label[] = [];
  for (const tie of changedTies(input, change, ties).slice(0, TRIED_AT_MOST)) {
    if (signs.length >= SIGNS_AT_MOST) break;
    const [a, b] = [graph.ties.a[tie]!, graph.ties.b[tie]!];
    const { text, font, color, width } = lookOf(change[tie]!, possible?.[tie] === 1);
    const boxAt = (part: number): Box => ({
      x: x[a]! + (x[b]! - x[a]!) * part - width / 2,
      y: y[a]! + (y[b]! - y[a]!) * part - SIZE_PX / 2,
      width,
      height: SIZE_PX,
    });
    const box = PLACES.map(boxAt).find(isFree);
    if (!box) continue;
    stands.add(box);
    signs.push({
      row: -1,
      text,
      x: box.x + MARGIN_PX,
      y: box.y + SIZE_PX / 2,
      font,
      color,
      halo: palette.halo,
      haloWidthPx: HALO_PX,
      box,
    });
  }
  return signs;
}
