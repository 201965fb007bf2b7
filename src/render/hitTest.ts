import { type Quadtree, type QuadtreeLeaf, quadtree } from 'd3-quadtree';
import { TieStyle } from '../query/visibleGraph.ts';
import type { Scene } from './scene.ts';
import type { Target } from './visualState.ts';

/** What can be hit in a scene; build it once per scene. */
export interface HitIndex {
  readonly scene: Scene;
  readonly entities: Quadtree<number>;
  readonly largestRadius: number;
}

/** Indexes the entities that are drawn, faint ones included. */
export function buildHitIndex(scene: Scene): HitIndex {
  const { x, y, radius, drawn } = scene.geometry;
  const rows: number[] = [];
  let largestRadius = 0;
  for (let row = 0; row < drawn.length; row++) {
    if (drawn[row] === 0) continue;
    rows.push(row);
    largestRadius = Math.max(largestRadius, radius[row]!);
  }
  const entities = quadtree(
    rows,
    (row) => x[row]!,
    (row) => y[row]!,
  );
  return { scene, entities, largestRadius };
}

/** The entity under a pixel: the one whose outline is nearest, at most `slopPx` away; -1 when there is none. */
export function entityAt(index: HitIndex, xPx: number, yPx: number, slopPx: number): number {
  const { x, y, radius } = index.scene.geometry;
  const reach = index.largestRadius + slopPx;
  let best = -1;
  let bestGap = slopPx;
  const consider = (row: number) => {
    const gap = Math.hypot(x[row]! - xPx, y[row]! - yPx) - radius[row]!;
    if (gap > bestGap || (gap === bestGap && best >= 0 && row > best)) return;
    best = row;
    bestGap = gap;
  };
  index.entities.visit((node, x0, y0, x1, y1) => {
    if (!node.length) {
      for (let leaf: QuadtreeLeaf<number> | undefined = node; leaf; leaf = leaf.next) consider(leaf.data);
    }
    return x0 > xPx + reach || x1 < xPx - reach || y0 > yPx + reach || y1 < yPx - reach;
  });
  return best;
}

function distanceToSegment(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length2;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** The tie inside the filters that runs nearest to a pixel, at most `slopPx` away; the one with more sources when equally near; -1 when there is none. */
export function tieAt({ scene }: HitIndex, xPx: number, yPx: number, slopPx: number): number {
  const { graph, visual } = scene.input;
  const { x, y } = scene.geometry;
  let best = -1;
  let bestDistance = slopPx;
  for (let tie = 0; tie < graph.ties.count; tie++) {
    if (visual.ties.style[tie] === TieStyle.out) continue;
    const a = graph.ties.a[tie]!;
    const b = graph.ties.b[tie]!;
    const distance = distanceToSegment(xPx, yPx, x[a]!, y[a]!, x[b]!, y[b]!);
    if (distance > bestDistance) continue;
    if (distance === bestDistance && best >= 0 && visual.ties.sources[tie]! <= visual.ties.sources[best]!)
      continue;
    best = tie;
    bestDistance = distance;
  }
  return best;
}

/** What lies under a pixel: an entity before a tie; null when there is neither within `slopPx`. */
export function hitTest(index: HitIndex, xPx: number, yPx: number, slopPx = 4): Target | null {
  const entity = entityAt(index, xPx, yPx, slopPx);
  if (entity >= 0) return { type: 'entity', row: entity };
  const tie = tieAt(index, xPx, yPx, slopPx);
  return tie >= 0 ? { type: 'tie', row: tie } : null;
}
