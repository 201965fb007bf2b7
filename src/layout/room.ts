import type { LayoutInput } from './layoutInput.ts';
import type { LayoutPlan } from './layoutPlan.ts';

/** Room around a mark, in world units from its centre: the mark itself and a label beside it. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

const LABEL_HEIGHT = 28;
const GAP = 6;
// Labels and marks together may ask for this part of the picture; beyond it labels get less room.
const FILLED_SHARE = 0.55;

/** Room of each entity: labels stand outward behind the poles and below between them; scaled down when the picture is full. */
export function roomsOf(input: LayoutInput, plan: LayoutPlan): Room[] {
  const { halfWidth, halfHeight } = plan.frame;
  const make = (row: number, part: number): Room => {
    const radius = input.radius[row]! + GAP;
    const label = (input.labelWidth?.[row] ?? 0) * part;
    const height = label === 0 ? radius : Math.max(radius, (LABEL_HEIGHT / 2) * part + 2);
    const lean = input.lean[row]!;
    const pole = plan.poles?.left === row || plan.poles?.right === row;
    if (!pole && Math.abs(lean) >= 0.8) {
      const outward = radius + label;
      return {
        left: lean < 0 ? outward : radius,
        right: lean < 0 ? radius : outward,
        up: height,
        down: height,
      };
    }
    const aside = Math.max(radius, label / 2);
    return { left: aside, right: aside, up: radius, down: radius + LABEL_HEIGHT * part };
  };
  const all = (part: number) => Array.from({ length: input.entityCount }, (_, row) => make(row, part));
  for (let part = 1; part > 0.2; part -= 0.1) {
    const rooms = all(part);
    const area = rooms.reduce((sum, room) => sum + (room.left + room.right) * (room.up + room.down), 0);
    if (area <= FILLED_SHARE * 4 * halfWidth * halfHeight) return rooms;
  }
  return all(0);
}
