import { changeSigns } from './changeSigns.ts';
import { type DrawLayer, EMPTY_LAYER, type LineBatch, type MarkBatch } from './drawList.ts';
import { entityMarks } from './entityMarks.ts';
import { entityRing, newRings, RING_GAP_PX } from './entityRing.ts';
import { litLines } from './litLines.ts';
import { litRows } from './litRows.ts';
import { overlayLabels } from './overlayLabels.ts';
import type { Scene } from './scene.ts';
import { tieLooks } from './tieLook.ts';
import type { Emphasis, Target } from './visualState.ts';

const VEIL_ALPHA = 0.82;
const SELECTED_VEIL_ALPHA = 0.6;
const CASING_EXTRA_PX = 6;

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

function rings({ input, geometry }: Scene, emphasis: Emphasis): MarkBatch[] {
  const { palette } = input;
  const found: MarkBatch[] = [];
  const selected = rowOf(emphasis.selected, 'entity');
  if (selected >= 0) {
    const look = { color: palette.accent, gapPx: RING_GAP_PX, widthPx: 2.5 };
    found.push(entityRing(geometry, selected, look));
  }
  const focused = rowOf(emphasis.focused, 'entity');
  if (focused >= 0) {
    const look = { color: palette.text, gapPx: RING_GAP_PX * 2, widthPx: 2 };
    found.push(entityRing(geometry, focused, look));
  }
  return found;
}

/** The part that follows pointer, keyboard and selection; what is new stays in sight above its veil. Empty when nothing is put forward. */
export function buildOverlay(scene: Scene, emphasis: Emphasis): DrawLayer {
  const { input, geometry } = scene;
  const lit = litRows(input.graph, input.visual, emphasis);
  if (!lit) return EMPTY_LAYER;
  const passing = emphasis.hovered ?? emphasis.focused;
  const cased = [rowOf(emphasis.selected, 'tie'), rowOf(passing, 'tie')];
  const casings = [...new Set(cased)].filter((tie) => tie >= 0).map((tie) => casing(scene, tie));
  const labels = overlayLabels(scene, emphasis, lit);
  const taken = labels.map(({ box }) => box);
  return {
    veil: { color: input.palette.ground, alpha: passing ? VEIL_ALPHA : SELECTED_VEIL_ALPHA },
    lines: [...casings, ...litLines(input, geometry, lit.ties)],
    marks: [
      ...entityMarks(input, geometry, lit.entities, true),
      ...newRings(input, geometry),
      ...rings(scene, emphasis),
    ],
    labels: [
      ...labels,
      ...changeSigns(input, geometry, Uint32Array.from(lit.ties).sort(), { marks: scene.marks, taken }),
    ],
  };
}
