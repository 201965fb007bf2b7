import { describe, expect, test } from 'vitest';
import { InkGrid } from './inkGrid.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('an ink grid', () => {
  test('has ink along a line and none beside it', () => {
    const ink = new InkGrid({ width: 120, height: 120 });
    ink.addLine(0, 60, 120, 60, 1);
    expect(ink.inkIn(box(30, 55, 40, 10))).toBeGreaterThan(5);
    expect(ink.inkIn(box(30, 10, 40, 10))).toBe(0);
  });

  test('has more ink where a line is stronger', () => {
    const [weak, strong] = [1, 5].map((strength) => {
      const ink = new InkGrid({ width: 120, height: 120 });
      ink.addLine(0, 0, 120, 120, strength);
      return ink.inkIn(box(0, 0, 120, 120));
    });
    expect(strong).toBeCloseTo(5 * (weak ?? 0), 6);
  });

  test('takes lines and rectangles that leave the viewport', () => {
    const ink = new InkGrid({ width: 60, height: 60 });
    ink.addLine(-1000, 30, 1000, 30, 1);
    expect(ink.inkIn(box(-50, -50, 500, 500))).toBeGreaterThan(0);
    expect(ink.inkIn(box(-50, -50, 20, 20))).toBe(0);
  });
});
