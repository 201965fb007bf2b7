import { SIDES } from '../model/codes.ts';
import { type DrawLayer, EMPTY_LAYER, type LineBatch, type MarkBatch } from './drawList.ts';
import { entityMarks } from './entityMarks.ts';
import { LineBatcher } from './lineBatcher.ts';
import { type LitRows, litRows } from './litRows.ts';
import { overlayLabels } from './overlayLabels.ts';
import type { Scene } from './scene.ts';
import { addTie } from './tieLines.ts';
import { tieLooks } from './tieLook.ts';
import type { Emphasis, Target } from './visualState.ts';

const VEIL_ALPHA = 0.82;
const SELECTED_VEIL_ALPHA = 0.6;
const LIT_EXTRA_PX = 0.25;
const CASING_EXTRA_PX = 6;
const RING_GAP_PX = 4;

const rowOf = (target: Target | null, type: Target['type']) => (target?.type === type ? target.row : -1);

/** A band of the accent's colour under a tie that is selected or pointed at. */
function casing({ input, geometry }: Scene, tie: number): LineBatch {
  const { graph, palette } = input;
  const a = graph.ties.a[tie]!;
  const b = graph.ties.b[tie]!;
  const { widthPx } = tieLooks(input)(tie, 0, true);
  return {
    color: palette.accent,
    widthPx: widthPx + CASING_EXTRA_PX,
    alpha: input.options.fullInk ? 1 : 0.35,
    dash: [],
    points: Float32Array.of(geometry.x[a]!, geometry.y[a]!, geometry.x[b]!, geometry.y[b]!),
  };
}

function litLines(scene: Scene, ties: Iterable<number>): LineBatch[] {
  const batcher = new LineBatcher();
  const lookOf = tieLooks(scene.input, (look) => ({
    ...look,
    alpha: 1,
    widthPx: look.widthPx + LIT_EXTRA_PX,
  }));
  for (const tie of ties) addTie(batcher, scene.input, scene.geometry, tie, true, lookOf);
  return batcher.finish();
}

/** A ring around an entity's mark. */
function ring({ geometry }: Scene, row: number, color: string, gapPx: number, widthPx: number): MarkBatch {
  const places = Float32Array.of(geometry.x[row]!, geometry.y[row]!, geometry.radius[row]! + gapPx);
  return { kind: 'state', fill: null, stroke: color, strokeWidthPx: widthPx, alpha: 1, places };
}

function rings(scene: Scene, emphasis: Emphasis): MarkBatch[] {
  const { palette, visual, graph } = scene.input;
  const found: MarkBatch[] = [];
  const { isNew } = visual.entities;
  for (let row = 0; row < isNew.length; row++) {
    if (isNew[row] === 0 || scene.geometry.drawn[row] !== 2) continue;
    found.push(ring(scene, row, palette.sides[SIDES[graph.entities.side[row]!]!], RING_GAP_PX, 1.5));
  }
  const selected = rowOf(emphasis.selected, 'entity');
  if (selected >= 0) found.push(ring(scene, selected, palette.accent, RING_GAP_PX, 2.5));
  const focused = rowOf(emphasis.focused, 'entity');
  if (focused >= 0) found.push(ring(scene, focused, palette.text, RING_GAP_PX * 2, 2));
  return found;
}

function newTies({ input }: Scene): number[] {
  const rows: number[] = [];
  for (let tie = 0; tie < input.visual.ties.isNew.length; tie++) {
    if (input.visual.ties.isNew[tie] === 1 && input.visual.ties.style[tie] !== 0) rows.push(tie);
  }
  return rows;
}

function veilOf(scene: Scene, emphasis: Emphasis, lit: LitRows | null): DrawLayer['veil'] {
  if (!lit) return null;
  const passing = emphasis.hovered ?? emphasis.focused;
  return { color: scene.input.palette.ground, alpha: passing ? VEIL_ALPHA : SELECTED_VEIL_ALPHA };
}

/** The part that follows pointer, keyboard and selection, and what has just entered the window; nothing when there is neither. */
export function buildOverlay(scene: Scene, emphasis: Emphasis): DrawLayer {
  const { input, geometry } = scene;
  const lit = litRows(input.graph, input.visual, emphasis);
  const cased = [rowOf(emphasis.selected, 'tie'), rowOf(emphasis.hovered ?? emphasis.focused, 'tie')];
  const casings = [...new Set(cased)].filter((tie) => tie >= 0).map((tie) => casing(scene, tie));
  const fresh = lit ? [] : newTies(scene);
  // New ties pass behind marks and labels, as all ties do.
  const over = fresh.length > 0 ? scene.base : EMPTY_LAYER;
  return {
    veil: veilOf(scene, emphasis, lit),
    lines: [...casings, ...litLines(scene, lit ? lit.ties : fresh)],
    marks: [...(lit ? entityMarks(input, geometry, lit.entities) : over.marks), ...rings(scene, emphasis)],
    labels: lit ? overlayLabels(scene, emphasis, lit) : over.labels,
  };
}
