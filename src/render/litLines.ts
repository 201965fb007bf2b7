import { TieStyle } from '../query/visibleGraph.ts';
import type { LineBatch } from './drawList.ts';
import { LineBatcher, type LineLook } from './lineBatcher.ts';
import type { SceneInput } from './sceneInput.ts';
import type { ScreenGeometry } from './screenGeometry.ts';
import { addTie } from './tieLines.ts';
import { tieLooks } from './tieLook.ts';

const EXTRA_PX = 0.25;

const OUTSIDE_PX = 1.5;
const OUTSIDE_DASH = [2, 3] as const;

/**
 * Ties in full ink, those of more than a device pixel a little wider, as they look while something puts them forward. What
 * lies outside the filters, as a path on any date may, is a dotted line without a class.
 */
export function litLines(input: SceneInput, geometry: ScreenGeometry, ties: Iterable<number>): LineBatch[] {
  const batcher = new LineBatcher();
  const hairline = 1 / input.viewport.pixelRatio;
  const lookOf = tieLooks(input, (look) => ({
    ...look,
    alpha: 1,
    widthPx: look.widthPx > hairline ? look.widthPx + EXTRA_PX : hairline,
  }));
  const outside: LineLook = {
    color: input.palette.textMuted,
    widthPx: OUTSIDE_PX,
    alpha: 1,
    dash: OUTSIDE_DASH,
  };
  for (const tie of ties) {
    const a = input.graph.ties.a[tie]!;
    const b = input.graph.ties.b[tie]!;
    if (input.visual.ties.style[tie] !== TieStyle.out) addTie(batcher, input, geometry, tie, true, lookOf);
    else if (geometry.drawn[a] !== 0 && geometry.drawn[b] !== 0)
      batcher.add(outside, geometry.x[a]!, geometry.y[a]!, geometry.x[b]!, geometry.y[b]!);
  }
  return batcher.finish();
}
