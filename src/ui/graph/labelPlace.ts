import type { Point } from '../../render/camera.ts';

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

/** Upper left corner of a label beside a pointer: right and below of it, on the other side near an edge, never outside. */
export function labelPlace(pointer: Point, label: Size, room: Size): Point {
  return { x: along(pointer.x, label.width, room.width), y: along(pointer.y, label.height, room.height) };
}
