import { worldToScreen } from '../../render/camera.ts';
import type { Box } from '../../render/drawList.ts';
import { entityRadius } from '../../render/entityRadius.ts';
import { litRows } from '../../render/litRows.ts';
import type { SceneInput } from '../../render/sceneInput.ts';
import { markScale } from '../../render/screenGeometry.ts';
import { NO_EMPHASIS, type Target } from '../../render/visualState.ts';

/** Rectangles in pixels around the marks that pointing at a target lights: itself and its neighbours, or both ends. */
export function litBoxes(
  {
    graph,
    visual,
    options,
    positions,
    camera,
    viewport,
  }: Pick<SceneInput, 'graph' | 'visual' | 'options' | 'positions' | 'camera' | 'viewport'>,
  target: Target,
): Box[] {
  const lit = litRows(graph, visual, { ...NO_EMPHASIS, hovered: target });
  const scale = markScale(camera.k);
  return Array.from(lit?.entities ?? [], (row) => {
    const world = { x: positions.x[row] ?? 0, y: positions.y[row] ?? 0 };
    const { x, y } = worldToScreen(camera, viewport, world);
    const radius = entityRadius(visual, options, row) * scale;
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  });
}
