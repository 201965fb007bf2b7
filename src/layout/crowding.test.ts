import { expect, test } from 'vitest';
import { crowding } from './crowding.ts';

const room = { left: 10, right: 60, up: 10, down: 20 };

test('bodies that stand far apart do not notice each other', () => {
  expect(crowding(room, 330, 0, room)).toBe(0);
  expect(crowding(room, 0, -330, room)).toBe(0);
});

test('nearer costs more', () => {
  expect(crowding(room, 100, 0, room)).toBeGreaterThan(crowding(room, 150, 0, room));
});

test('rooms that overlap cost much more than rooms that only stand close', () => {
  expect(crowding(room, 69, 0, room)).toBeGreaterThan(crowding(room, 71, 0, room) + 11);
});

test('a room reaches farther to the side where its label stands', () => {
  const [withLabel, without] = [crowding(room, 50, 0, room), crowding({ ...room, right: 10 }, 50, 0, room)];
  expect(withLabel).toBeGreaterThan(without + 100);
});

test('the cost is the same seen from either body', () => {
  const other = { left: 30, right: 5, up: 8, down: 8 };
  expect(crowding(room, 40, -12, other)).toBeCloseTo(crowding(other, -40, 12, room), 9);
});
