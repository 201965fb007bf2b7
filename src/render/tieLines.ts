import { TieStyle } from '../query/visibleGraph.ts';
import type { LineBatch } from './drawList.ts';
import { LineBatcher, type LineLook } from './lineBatcher.ts';
import type { SceneInput } from './sceneInput.ts';
import type { ScreenGeometry } from './screenGeometry.ts';
import { type LookOf, tieLooks } from './tieLook.ts';
import { tieParts } from './tieParts.ts';
import { widthThreshold } from './tieWidth.ts';

// Lines wider than one device pixel cost eleven times more without a GPU: only the strongest get them.
const THICK_TIES = 300;

/** False for a stroke that certainly misses the viewport. */
function inSight(input: SceneInput, geometry: ScreenGeometry, tie: number): boolean {
  const { graph, viewport } = input;
  const { x, y } = geometry;
  const a = graph.ties.a[tie]!;
  const b = graph.ties.b[tie]!;
  return !(
    (x[a]! < 0 && x[b]! < 0) ||
    (y[a]! < 0 && y[b]! < 0) ||
    (x[a]! > viewport.width && x[b]! > viewport.width) ||
    (y[a]! > viewport.height && y[b]! > viewport.height)
  );
}

/** Strokes one tie: its classes as runs mirrored at the middle, so that no end seems to own one. */
export function addTie(
  batcher: LineBatcher,
  input: SceneInput,
  geometry: ScreenGeometry,
  tie: number,
  thick: boolean,
  lookOf: LookOf,
): void {
  const { graph, visual } = input;
  const ax = geometry.x[graph.ties.a[tie]!]!;
  const ay = geometry.y[graph.ties.a[tie]!]!;
  const bx = geometry.x[graph.ties.b[tie]!]!;
  const by = geometry.y[graph.ties.b[tie]!]!;
  const dx = bx - ax;
  const dy = by - ay;
  // In a comparison a line says its change, not its classes.
  if (visual.ties.change?.[tie]) {
    batcher.add(lookOf(tie, 0, thick), ax, ay, ax + dx, ay + dy);
    return;
  }
  for (const { tieClass, from, to } of tieParts(visual.ties.classCount, tie)) {
    const look = lookOf(tie, tieClass, thick);
    const [near, far] = [from / 2, 1 - from / 2];
    if (to === 1) batcher.add(look, ax + dx * near, ay + dy * near, ax + dx * far, ay + dy * far);
    else {
      const [nearEnd, farStart] = [to / 2, 1 - to / 2];
      batcher.add(look, ax + dx * near, ay + dy * near, ax + dx * nearEnd, ay + dy * nearEnd);
      batcher.add(look, ax + dx * farStart, ay + dy * farStart, ax + dx * far, ay + dy * far);
    }
  }
}

const FAINT_DASH = [1, 6] as const;

/** All ties in sight: those outside the filters beneath, as hairlines, unless they are hidden; in full ink as sparse dots, since they cannot be pale. */
export function tieLines(input: SceneInput, geometry: ScreenGeometry): LineBatch[] {
  const { graph, visual, palette, viewport, options } = input;
  const seen = new Uint8Array(graph.ties.count);
  for (let tie = 0; tie < seen.length; tie++) if (inSight(input, geometry, tie)) seen[tie] = 1;
  const lookOf = tieLooks(input);
  const outside = new LineBatcher();
  const inside = new LineBatcher();
  const threshold = widthThreshold(
    visual.ties.sources,
    (tie) => visual.ties.style[tie] !== TieStyle.out && seen[tie] === 1,
    THICK_TIES,
  );
  const faint: LineLook = {
    color: palette.faint,
    widthPx: 1 / viewport.pixelRatio,
    alpha: options.fullInk ? 1 : 0.35,
    dash: options.fullInk ? FAINT_DASH : [],
  };
  for (let tie = 0; tie < graph.ties.count; tie++) {
    if (seen[tie] === 0) continue;
    if (visual.ties.style[tie] !== TieStyle.out) {
      addTie(inside, input, geometry, tie, visual.ties.sources[tie]! >= threshold, lookOf);
    } else if (visual.outside === 'fade') {
      const a = graph.ties.a[tie]!;
      const b = graph.ties.b[tie]!;
      outside.add(faint, geometry.x[a]!, geometry.y[a]!, geometry.x[b]!, geometry.y[b]!);
    }
  }
  return [...outside.finish(), ...inside.finish()];
}
