import type { LayoutPositions } from '../../layout/layoutInput.ts';
import { stretchOf, stretchPositions } from '../../layout/stretchPositions.ts';
import type { Point } from '../../render/camera.ts';

/** Where readers have put entities by hand: places in the layout, before it is stretched, by entity row. */
export type Pins = ReadonlyMap<number, Point>;

/** Where everything is drawn, in world units, and how much the layout was stretched upwards and downwards for it. */
export interface Places {
  readonly positions: LayoutPositions;
  readonly stretch: number;
}

/** A layout stretched to a viewport's width by height, with pinned entities where they were put; nothing else moves. */
export function placesOf(layout: LayoutPositions, pins: Pins, aspect: number): Places {
  const stretch = stretchOf(layout, aspect);
  const stretched = stretchPositions(layout, aspect);
  if (pins.size === 0) return { positions: stretched, stretch };
  const x = stretched.x.slice();
  const y = stretched.y.slice();
  for (const [row, place] of pins) {
    x[row] = place.x;
    y[row] = place.y * stretch;
  }
  return { positions: { x, y }, stretch };
}

/** Pins with one more, or one moved. */
export function withPin(pins: Pins, row: number, place: Point): Pins {
  return new Map(pins).set(row, place);
}

/** Pins without one. */
export function withoutPin(pins: Pins, row: number): Pins {
  const rest = new Map(pins);
  rest.delete(row);
  return rest;
}
