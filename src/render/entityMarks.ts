import { ENTITY_KINDS } from '../model/codes.ts';
import type { MarkBatch } from './drawList.ts';
import { entityInk } from './entityInk.ts';
import type { SceneInput } from './sceneInput.ts';
import type { ScreenGeometry } from './screenGeometry.ts';

const OUTLINE_PX = 1.5;
// Marks of at least this size are painted one by one, after all others.
const MAJOR_PX = 12;

type MarkLook = Omit<MarkBatch, 'places'>;

function lookOf(input: SceneInput, row: number, faint: boolean): MarkLook {
  const { graph, palette, options } = input;
  const kind = ENTITY_KINDS[graph.entities.kind[row]!]!;
  if (faint) {
    const alpha = options.fullInk ? 1 : 0.7;
    return { kind, fill: palette.faint, stroke: palette.halo, strokeWidthPx: 0, alpha };
  }
  const ink = entityInk(input, row);
  const named = graph.entities.named[row] === 1;
  return {
    kind,
    fill: named ? ink : palette.ground,
    stroke: named ? palette.halo : ink,
    strokeWidthPx: named ? OUTLINE_PX * 2 : OUTLINE_PX,
    alpha: 1,
  };
}

/** The look of a row with a name that equal looks share; each made once for all rows that it depends on in the same way. */
function rememberedLooks(
  input: SceneInput,
): (row: number, faint: boolean) => { look: MarkLook; name: string } {
  const { entities } = input.graph;
  const { group } = input.visual.entities;
  const known = new Map<number, { look: MarkLook; name: string }>();
  return (row, faint) => {
    const inkKey = group ? group[row]! : entities.side[row]!;
    const key = faint
      ? -1 - entities.kind[row]!
      : (inkKey * 256 + entities.kind[row]!) * 2 + entities.named[row]!;
    const before = known.get(key);
    if (before) return before;
    const look = lookOf(input, row, faint);
    const made = { look, name: `${look.kind} ${look.fill} ${look.stroke} ${look.strokeWidthPx}` };
    known.set(key, made);
    return made;
  };
}

/** Faint marks lie beneath all others, the largest on top. */
const orderOf = (faint: boolean, majorRadius: number) => (faint ? -1 : majorRadius);

/**
 * Marks of the given rows in batches: faint ones beneath, then by kind and colour, the largest on top. Unnamed entities are
 * hollow. With `lit` none is faint: what is put forward must be seen, also where a path leaves the filters.
 */
export function entityMarks(
  input: SceneInput,
  geometry: ScreenGeometry,
  rows: Iterable<number>,
  lit = false,
): MarkBatch[] {
  const batches = new Map<string, { look: MarkLook; places: number[]; order: number }>();
  const lookOfRow = rememberedLooks(input);
  const drawnFaintly = lit ? null : 1;
  for (const row of rows) {
    if (geometry.drawn[row] === 0) continue;
    const faint = geometry.drawn[row] === drawnFaintly;
    const radius = geometry.radius[row]!;
    const major = !faint && radius >= MAJOR_PX;
    const { look, name } = lookOfRow(row, faint);
    const key = major ? `row ${row}` : name;
    let batch = batches.get(key);
    if (!batch) {
      batch = { look, places: [], order: orderOf(faint, major ? radius : 0) };
      batches.set(key, batch);
    }
    batch.places.push(geometry.x[row]!, geometry.y[row]!, radius);
  }
  return [...batches.values()]
    .sort((one, other) => one.order - other.order)
    .map(({ look, places }) => ({ ...look, places: Float32Array.from(places) }));
}
