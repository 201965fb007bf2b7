import { expect, test } from 'vitest';
import type { LayoutInput } from './layoutInput.ts';
import { planLayout } from './layoutPlan.ts';
import { roomsOf } from './room.ts';

const inputWith = (labelWidth: readonly number[]): LayoutInput => ({
  entityCount: labelWidth.length,
  ties: { a: [], b: [], weight: [] },
  radius: labelWidth.map(() => 10),
  lean: labelWidth.map((_, row) => [-1, 1, -1, 1, 0][row % 5] ?? 0),
  seed: 1,
  labelWidth,
});
const roomsFor = (labelWidth: readonly number[]) => {
  const input = inputWith(labelWidth);
  return roomsOf(input, planLayout(input));
};

test('behind a pole, labels stand outward; elsewhere below', () => {
  const rooms = roomsFor([50, 50, 50, 50, 50]);
  expect(rooms[2]).toEqual({ left: 66, right: 16, up: 16, down: 16 });
  expect(rooms[3]).toEqual({ left: 16, right: 66, up: 16, down: 16 });
  expect(rooms[4]).toEqual({ left: 25, right: 25, up: 16, down: 44 });
});

test('without labels only the marks need room', () => {
  expect(roomsFor([0, 0, 0])[2]).toMatchObject({ left: 16, right: 16, up: 16 });
});

test('labels get less room where the picture is full', () => {
  const width = (count: number) => roomsFor(Array(count).fill(120))[4]!.left;
  expect(width(10)).toBe(60);
  expect(width(300)).toBeLessThan(40);
});
