import { boxesOverlap } from '../../render/boxGrid.ts';
import type { Point } from '../../render/camera.ts';
import type { Box } from '../../render/drawList.ts';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const AWAY_PX = 14;
const EDGE_PX = 4;

function along(at: number, length: number, room: number): number {
  const after = at + AWAY_PX;
  const before = at - AWAY_PX - length;
  const wanted = after + length + EDGE_PX <= room || before < EDGE_PX ? after : before;
  return Math.max(EDGE_PX, Math.min(wanted, room - EDGE_PX - length));
}

/** Where a label can stand around the pointer, best first: the corners, then straight beside, below and above. */
function around({ x, y }: Point, { width, height }: Size): Point[] {
  const [right, left, middle] = [x + AWAY_PX, x - AWAY_PX - width, x - width / 2];
  const [below, above, level] = [y + AWAY_PX, y - AWAY_PX - height, y - height / 2];
  return [
    { x: right, y: below },
    { x: left, y: below },
    { x: right, y: above },
    { x: left, y: above },
    { x: right, y: level },
    { x: left, y: level },
    { x: middle, y: below },
    { x: middle, y: above },
  ];
}

/**
 * Upper left corner of a label beside a pointer: right and below of it unless it covers less of what is to be seen
 * elsewhere around it; never outside the room.
 */
export function labelPlace(pointer: Point, label: Size, room: Size, toBeSeen: readonly Box[] = []): Point {
  const fallback = {
    x: along(pointer.x, label.width, room.width),
    y: along(pointer.y, label.height, room.height),
  };
  const covered = (at: Point) => toBeSeen.filter((box) => boxesOverlap(box, { ...at, ...label })).length;
  const isInside = ({ x, y }: Point) =>
    x >= EDGE_PX &&
    y >= EDGE_PX &&
    x + label.width + EDGE_PX <= room.width &&
    y + label.height + EDGE_PX <= room.height;
  let best = fallback;
  let fewest = covered(fallback);
  for (const at of around(pointer, label)) {
    if (fewest === 0) break;
    if (!isInside(at)) continue;
    const count = covered(at);
    if (count >= fewest) continue;
    best = at;
    fewest = count;
  }
  return best;
}
