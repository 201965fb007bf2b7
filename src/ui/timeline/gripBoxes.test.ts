import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gripBoxes } from './gripBoxes.ts';

describe('what can be taken hold of', () => {
  test('lies centred on the lines when they are apart', () => {
    expect(gripBoxes(100, 300, 24, 1000)).toEqual({
      start: { leftPx: 88, widthPx: 24 },
      end: { leftPx: 288, widthPx: 24 },
      window: { leftPx: 100, widthPx: 200 },
    });
  });

  test('gives way outwards when the lines meet, and the window stays wide enough to hold', () => {
    expect(gripBoxes(100, 100, 24, 1000)).toEqual({
      start: { leftPx: 76, widthPx: 24 },
      end: { leftPx: 100, widthPx: 24 },
      window: { leftPx: 88, widthPx: 24 },
    });
  });

  test('stays inside the plot at its ends', () => {
    const { start, end, window } = gripBoxes(16, 1000, 44, 1000);
    expect([start.leftPx, end.leftPx + end.widthPx]).toEqual([0, 1000]);
    expect(window).toEqual({ leftPx: 16, widthPx: 984 });
    expect(gripBoxes(0, 2, 44, 1000).window.leftPx).toBe(0);
  });

  test('never covers one handle with the other away from the ends, crossed or not', () => {
    const place = fc.integer({ min: 44, max: 956 });
    fc.assert(
      fc.property(place, place, fc.constantFrom(24, 44), (startPx, endPx, hitPx) => {
        const { start, end, window } = gripBoxes(startPx, endPx, hitPx, 1000);
        if (startPx <= endPx) expect(start.leftPx + start.widthPx).toBeLessThanOrEqual(end.leftPx);
        expect(window.widthPx).toBeGreaterThanOrEqual(hitPx);
        for (const box of [start, end, window]) expect(box.leftPx).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
