import type { LineBatch } from './drawList.ts';
import { LineBatcher } from './lineBatcher.ts';
import type { SceneInput } from './sceneInput.ts';
import type { ScreenGeometry } from './screenGeometry.ts';
import { addTie } from './tieLines.ts';
import { tieLooks } from './tieLook.ts';

const EXTRA_PX = 0.25;

/** Ties in full ink, those of more than a device pixel a little wider, as they look while something puts them forward. */
export function litLines(input: SceneInput, geometry: ScreenGeometry, ties: Iterable<number>): LineBatch[] {
  const batcher = new LineBatcher();
  const hairline = 1 / input.viewport.pixelRatio;
  const lookOf = tieLooks(input, (look) => ({
    ...look,
    alpha: 1,
    widthPx: look.widthPx > hairline ? look.widthPx + EXTRA_PX : hairline,
  }));
  for (const tie of ties) addTie(batcher, input, geometry, tie, true, lookOf);
  return batcher.finish();
}
