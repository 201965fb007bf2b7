import { expect, test } from 'vitest';
import { stretchPositions } from './stretchPositions.ts';

const layout = { x: Float32Array.of(-800, 800, 0), y: Float32Array.of(-500, 500, 250) };

test('a wide viewport leaves the layout as it is', () => {
  expect(stretchPositions(layout, 1.6)).toBe(layout);
  expect(stretchPositions(layout, 3)).toBe(layout);
});

test('a narrower viewport gets a higher picture, with x as it was', () => {
  const { x, y } = stretchPositions(layout, 1);
  expect([...x]).toEqual([-800, 800, 0]);
  expect([...y]).toEqual([-800, 800, 400]);
});

test('a portrait viewport gets more, for the labels at its edges', () => {
  expect(stretchPositions(layout, 0.8).y[1]).toBeCloseTo(1300, 3);
});

test('no picture is stretched without end', () => {
  expect(stretchPositions(layout, 0.1).y[1]).toBeCloseTo(1600, 3);
});

test('a picture without height stays flat', () => {
  const flat = { x: Float32Array.of(-1, 1), y: Float32Array.of(0, 0) };
  expect(stretchPositions(flat, 0.5)).toBe(flat);
});
