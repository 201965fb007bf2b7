import { type Quadtree, type QuadtreeLeaf, quadtree } from 'd3-quadtree';
import { TieStyle } from '../query/visibleGraph.ts';
import type { Scene } from './scene.ts';
import { type LookOf, tieLooks } from './tieLook.ts';
import type { Target } from './visualState.ts';

/** What can be hit in a scene; build it once per scene. */
export interface HitIndex {
  readonly scene: Scene;
  readonly entities: Quadtree<number>;
  readonly largestRadius: number;
  readonly lookOf: LookOf;
}

/** How far outside their outlines marks and ties are hit, in pixels. */
export interface Reach {
  readonly entityPx: number;
  readonly tiePx: number;
}

/** Something near a pixel: `gap` is how far outside its outline the pixel lies, negative inside. */
interface Near {
  readonly row: number;
  readonly gap: number;
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
  return { scene, entities, largestRadius, lookOf: tieLooks(scene.input) };
}

/** The entity of one kind of drawing (1 faint, 2 full) whose outline is nearest; null when none is in reach. */
function nearestEntity(index: HitIndex, xPx: number, yPx: number, reachPx: number, as: 1 | 2): Near | null {
  const { x, y, radius, drawn } = index.scene.geometry;
  const widest = index.largestRadius + reachPx;
  let best = -1;
  let bestGap = reachPx;
  const consider = (row: number) => {
    if (drawn[row] !== as) return;
    const gap = Math.hypot(x[row]! - xPx, y[row]! - yPx) - radius[row]!;
    if (gap > bestGap || (gap === bestGap && best >= 0 && row > best)) return;
    best = row;
    bestGap = gap;
  };
  index.entities.visit((node, x0, y0, x1, y1) => {
    if (!node.length) {
      for (let leaf: QuadtreeLeaf<number> | undefined = node; leaf; leaf = leaf.next) consider(leaf.data);
    }
    return x0 > xPx + widest || x1 < xPx - widest || y0 > yPx + widest || y1 < yPx - widest;
  });
  return best < 0 ? null : { row: best, gap: bestGap };
}

function distanceToSegment(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length2;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** The tie inside the filters whose stroke is nearest; the one with more sources when equally near; null when none is in reach. */
function nearestTie({ scene, lookOf }: HitIndex, xPx: number, yPx: number, reachPx: number): Near | null {
  const { graph, visual } = scene.input;
  const { x, y } = scene.geometry;
  let best = -1;
  let bestGap = reachPx;
  for (let tie = 0; tie < graph.ties.count; tie++) {
    if (visual.ties.style[tie] === TieStyle.out) continue;
    const a = graph.ties.a[tie]!;
    const b = graph.ties.b[tie]!;
    const distance = distanceToSegment(xPx, yPx, x[a]!, y[a]!, x[b]!, y[b]!);
    const gap = distance - lookOf(tie, 0, true).widthPx / 2;
    if (gap > bestGap) continue;
    if (gap === bestGap && best >= 0 && visual.ties.sources[tie]! <= visual.ties.sources[best]!) continue;
    best = tie;
    bestGap = gap;
  }
  return best < 0 ? null : { row: best, gap: bestGap };
}

const entityTarget = (near: Near | null): Target | null => near && { type: 'entity', row: near.row };

/**
 * What a pixel means: the mark it lies on; else whatever visible has its outline nearest, except that a tie does not
 * take the place of the mark it ends at; a faint mark only when nothing visible is in reach; null for the background.
 */
export function hitTest(index: HitIndex, xPx: number, yPx: number, reach: Reach): Target | null {
  const entity = nearestEntity(index, xPx, yPx, reach.entityPx, 2);
  if (entity && entity.gap <= 0) return entityTarget(entity);
  const tie = nearestTie(index, xPx, yPx, reach.tiePx);
  if (!tie) return entityTarget(entity ?? nearestEntity(index, xPx, yPx, reach.entityPx, 1));
  const { a, b } = index.scene.input.graph.ties;
  const isItsEnd = entity !== null && (a[tie.row] === entity.row || b[tie.row] === entity.row);
  if (entity && (isItsEnd || entity.gap <= tie.gap)) return entityTarget(entity);
  return { type: 'tie', row: tie.row };
}
