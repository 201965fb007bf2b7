import { expect, test } from 'vitest';
import { interpolatePositions } from './interpolatePositions.ts';

const from = { x: Float32Array.of(0, 10), y: Float32Array.of(0, -10) };
const to = { x: Float32Array.of(100, 10), y: Float32Array.of(-50, 30) };

test.each([
  [-1, [0, 10], [0, -10]],
  [0, [0, 10], [0, -10]],
  [0.5, [50, 10], [-25, 10]],
  [1, [100, 10], [-50, 30]],
  [2, [100, 10], [-50, 30]],
])('at %d of the way', (t, x, y) => {
  const positions = interpolatePositions(from, to, t);
  expect([...positions.x]).toEqual(x);
  expect([...positions.y]).toEqual(y);
});

test('starts slowly and ends slowly', () => {
  const at = (t: number) => interpolatePositions(from, to, t).x[0]!;
  expect(at(0.1)).toBeLessThan(10);
  expect(at(0.9)).toBeGreaterThan(90);
});

test('writes to neither end', () => {
  interpolatePositions(from, to, 0.3);
  expect([...from.x, ...to.x]).toEqual([0, 10, 100, 10]);
});
