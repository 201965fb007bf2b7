import { describe, expect, it } from 'vitest';
import { labelPlace } from './labelPlace.ts';

const label = { width: 100, height: 40 };
const room = { width: 400, height: 300 };

describe('the label beside the pointer', () => {
  it.each([
    ['stands right and below of it', { x: 50, y: 50 }, { x: 64, y: 64 }],
    ['turns left at the right edge', { x: 390, y: 50 }, { x: 276, y: 64 }],
    ['turns up at the lower edge', { x: 50, y: 290 }, { x: 64, y: 236 }],
    ['turns both ways in the corner', { x: 399, y: 299 }, { x: 285, y: 245 }],
  ])('%s', (_, pointer, place) => expect(labelPlace(pointer, label, room)).toEqual(place));

  const pointer = { x: 200, y: 150 };
  it.each([
    ['left when something to be seen is right and below', [{ x: 215, y: 165, width: 10, height: 10 }], -1, 1],
    ['above when something is below on both sides', [{ x: 0, y: 165, width: 400, height: 10 }], 1, -1],
    [
      'where it covers least when something is everywhere',
      [
        { x: 0, y: 0, width: 400, height: 300 },
        { x: 0, y: 165, width: 400, height: 10 },
        { x: 215, y: 100, width: 10, height: 10 },
      ],
      -1,
      -1,
    ],
  ] as const)('stands %s', (_, toBeSeen, right, down) => {
    const { x, y } = labelPlace(pointer, label, room, toBeSeen);
    expect(Math.sign(x + label.width / 2 - pointer.x)).toBe(right);
    expect(Math.sign(y + label.height / 2 - pointer.y)).toBe(down);
  });

  it('never leaves a room that is hardly larger than itself', () => {
    const { x, y } = labelPlace({ x: 60, y: 25 }, label, { width: 120, height: 50 });
    expect(x).toBeGreaterThanOrEqual(4);
    expect(x + label.width).toBeLessThanOrEqual(120);
    expect(y + label.height).toBeLessThanOrEqual(50);
  });
});
