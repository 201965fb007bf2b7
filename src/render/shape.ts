import type { EntityKind } from '../model/codes.ts';

/** Move, line, cubic curve or close, in units of a mark's radius around its centre; y grows downwards. */
export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

// A cubic curve's handles for a quarter of a circle.
const ARC = 0.5523;

const polygon = (...points: readonly (readonly [number, number])[]): readonly PathCommand[] => [
  ...points.map(([x, y], place): PathCommand => (place === 0 ? ['M', x, y] : ['L', x, y])),
  ['Z'],
];

const CIRCLE: readonly PathCommand[] = [
  ['M', 1, 0],
  ['C', 1, ARC, ARC, 1, 0, 1],
  ['C', -ARC, 1, -1, ARC, -1, 0],
  ['C', -1, -ARC, -ARC, -1, 0, -1],
  ['C', ARC, -1, 1, -ARC, 1, 0],
  ['Z'],
];

const ARCH: readonly PathCommand[] = [
  ['M', -0.8, 0.9],
  ['L', -0.8, -0.1],
  ['C', -0.8, -0.55, -0.45, -0.95, 0, -0.95],
  ['C', 0.45, -0.95, 0.8, -0.55, 0.8, -0.1],
  ['L', 0.8, 0.9],
  ['Z'],
];

const PIN: readonly PathCommand[] = [
  ['M', 0, 1.15],
  ['C', -0.35, 0.6, -0.8, 0.3, -0.8, -0.3],
  ['C', -0.8, -0.75, -0.45, -1.05, 0, -1.05],
  ['C', 0.45, -1.05, 0.8, -0.75, 0.8, -0.3],
  ['C', 0.8, 0.3, 0.35, 0.6, 0, 1.15],
  ['Z'],
];

const PLUS = polygon(
  [-0.38, -1],
  [0.38, -1],
  [0.38, -0.38],
  [1, -0.38],
  [1, 0.38],
  [0.38, 0.38],
  [0.38, 1],
  [-0.38, 1],
  [-0.38, 0.38],
  [-1, 0.38],
  [-1, -0.38],
  [-0.38, -0.38],
);

/** The outline of each kind; all have about the same area. */
export const SHAPES: Readonly<Record<EntityKind, readonly PathCommand[]>> = {
  state: CIRCLE,
  person: ARCH,
  organization: polygon([-0.53, -0.92], [0.53, -0.92], [1.06, 0], [0.53, 0.92], [-0.53, 0.92], [-1.06, 0]),
  body: polygon([-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]),
  company: polygon([0, -1.1], [1.15, 0.85], [-1.15, 0.85]),
  group: PLUS,
  place: PIN,
  agreement: polygon([-0.75, -1], [0.25, -1], [0.75, -0.5], [0.75, 1], [-0.75, 1]),
  issue: polygon([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]),
};

/** SVG path data of a mark at a place, rounded to hundredths. */
export function shapePath(kind: EntityKind, x: number, y: number, radius: number): string {
  const write = (value: number, place: number) =>
    String(Math.round((value * radius + (place % 2 === 0 ? x : y)) * 100) / 100);
  return SHAPES[kind]
    .map(([op, ...numbers]) => `${op}${(numbers as number[]).map(write).join(' ')}`)
    .join('');
}
