import { TieStyle } from '../query/visibleGraph.ts';
import type { LabelSide } from './placeLabels.ts';
import type { SceneInput } from './sceneInput.ts';
import type { ScreenGeometry } from './screenGeometry.ts';

// When sides are equally free: where readers expect a label first.
const HABIT: Readonly<Record<LabelSide, number>> = { right: 0, left: 0.3, below: 0.5, above: 0.6 };

/** The four sides of an entity's mark, those where fewest of its ties leave first, so that labels stand clear of lines. */
export function labelSides(input: SceneInput, geometry: ScreenGeometry, row: number): LabelSide[] {
  const { entities, ties } = input.graph;
  const { style } = input.visual.ties;
  const load: Record<LabelSide, number> = { ...HABIT };
  for (let at = entities.tieStart[row]!; at < entities.tieStart[row + 1]!; at++) {
    const tie = entities.tieList[at]!;
    if (style[tie] === TieStyle.out) continue;
    const other = ties.a[tie] === row ? ties.b[tie]! : ties.a[tie]!;
    const dx = geometry.x[other]! - geometry.x[row]!;
    const dy = geometry.y[other]! - geometry.y[row]!;
    const length = Math.hypot(dx, dy) || 1;
    load.right += Math.max(0, dx / length) ** 2;
    load.left += Math.max(0, -dx / length) ** 2;
    load.below += Math.max(0, dy / length) ** 2;
    load.above += Math.max(0, -dy / length) ** 2;
  }
  return (['right', 'left', 'below', 'above'] as const).toSorted((one, other) => load[one] - load[other]);
}
