import type { Label } from './drawList.ts';
import { InkGrid } from './inkGrid.ts';
import type { LitRows } from './litRows.ts';
import type { Scene } from './scene.ts';
import { markGrid, sceneLabels } from './sceneLabels.ts';
import type { Emphasis } from './visualState.ts';

/** Labels of everything lit: those the base has already stay where they are; what is pointed at comes first. */
export function overlayLabels(scene: Scene, emphasis: Emphasis, lit: LitRows): Label[] {
  const { input, geometry, marks, base } = scene;
  const first = new Set(
    [emphasis.hovered, emphasis.focused, emphasis.selected].flatMap((target) =>
      target?.type === 'entity' ? [target.row] : [],
    ),
  );
  const kept = base.labels.filter(({ row }) => lit.entities.has(row));
  const have = new Set(kept.map(({ row }) => row));
  const { sources } = input.visual.entities;
  const missing = [...lit.entities]
    .filter((row) => !have.has(row) && geometry.drawn[row] !== 0)
    .sort(
      (one, other) =>
        Number(first.has(other)) - Number(first.has(one)) || sources[other]! - sources[one]! || one - other,
    );
  const placed = sceneLabels(input, geometry, missing, {
    ink: new InkGrid(input.viewport),
    taken: kept.map(({ box }) => box),
    marks: markGrid(geometry, lit.entities),
    dimmed: marks,
  });
  return [...kept, ...placed];
}
