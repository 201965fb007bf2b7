import { SIDES } from '../model/codes.ts';
import type { SceneInput } from './sceneInput.ts';

/** The colour of an entity inside the filters: of its side, or of its group when that is shown; small groups share one. */
export function entityInk({ graph, visual, palette }: SceneInput, row: number): string {
  const group = visual.entities.group?.[row];
  if (group === undefined) return palette.sides[SIDES[graph.entities.side[row]!]!];
  return palette.groups[group - 1] ?? palette.sides.other;
}
