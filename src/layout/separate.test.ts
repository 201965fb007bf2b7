import { describe, expect, test } from 'vitest';
import type { Body } from './body.ts';
import type { LayoutInput } from './layoutInput.ts';
import { planLayout } from './layoutPlan.ts';
import { roomsOf } from './room.ts';
import { separate, separateMarks } from './separate.ts';

const inputFor = (count: number, lean = Number.NaN): LayoutInput => ({
  entityCount: count,
  ties: { a: [], b: [], weight: [] },
  radius: Array(count).fill(10),
  lean: Array.from({ length: count }, (_, row) => (row < 2 && !Number.isNaN(lean) ? row * 2 - 1 : lean)),
  labelWidth: Array(count).fill(80),
  seed: 1,
});
const bodiesAt = (places: readonly (readonly [number, number])[]): Body[] =>
  places.map(([x, y], row) => ({ row, x, y }));
const apart = (one: Body | undefined, other: Body | undefined) =>
  Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));

describe('separating marks', () => {
  test('frees a chain of them, each of which is in the way of the next', () => {
    const bodies = bodiesAt(Array.from({ length: 30 }, (_, row) => [row * 12, 0] as const));
    separateMarks(inputFor(30), bodies);
    for (const [at, one] of bodies.entries()) {
      for (const other of bodies.slice(at + 1)) expect(apart(one, other)).toBeGreaterThan(20);
    }
  });

  test('moves only the one that is free', () => {
    const bodies = bodiesAt([
      [0, 0],
      [5, 0],
    ]);
    Object.assign(bodies[0] ?? {}, { fx: 0, fy: 0 });
    separateMarks(inputFor(2), bodies);
    expect(bodies.map(({ x }) => x)).toEqual([0, 22.5]);
  });

  test('leaves marks that do not touch where they are', () => {
    const bodies = bodiesAt([
      [0, 0],
      [30, 0],
    ]);
    separateMarks(inputFor(2), bodies);
    expect(bodies.map(({ x }) => x)).toEqual([0, 30]);
  });
});

describe('separating rooms', () => {
  test('makes room for labels between marks that do not touch', () => {
    const input = inputFor(2);
    const bodies = bodiesAt([
      [0, 0],
      [30, 0],
    ]);
    const plan = planLayout(input);
    separate(plan, bodies, roomsOf(input, plan));
    expect(apart(bodies[0], bodies[1])).toBeGreaterThan(40);
  });

  test('keeps marks and labels inside the frame and off the axis', () => {
    const input = inputFor(4, 0);
    const bodies = bodiesAt([
      [-496, 0],
      [496, 0],
      [0, 3],
      [100, 900],
    ]);
    const plan = planLayout(input);
    separate(plan, bodies, roomsOf(input, plan));
    expect(Math.abs(bodies[2]?.y ?? 0)).toBeGreaterThan(20);
    expect(bodies[3]?.y).toBeLessThan(500 - 10);
  });
});
