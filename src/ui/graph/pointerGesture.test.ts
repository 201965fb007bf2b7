import { describe, expect, it } from 'vitest';
import {
  AT_REST,
  type Gesture,
  type GestureEffect,
  type PointerStep,
  stepGesture,
} from './pointerGesture.ts';

const down = (x: number, y: number, more: { id?: number; entity?: number; touch?: boolean } = {}) =>
  ({ type: 'down', id: 1, x, y, entity: -1, touch: false, ...more }) as const;
const move = (x: number, y: number, id = 1) => ({ type: 'move', id, x, y }) as const;
const up = (x: number, y: number, timeMs = 0, id = 1) => ({ type: 'up', id, x, y, timeMs }) as const;

function play(
  steps: readonly PointerStep[],
  from: Gesture = AT_REST,
): { gesture: Gesture; effects: GestureEffect[] } {
  let gesture = from;
  const effects: GestureEffect[] = [];
  for (const step of steps) {
    const result = stepGesture(gesture, step);
    gesture = result.gesture;
    effects.push(...result.effects);
  }
  return { gesture, effects };
}

describe('a press that stays still', () => {
  it('is a click', () => {
    expect(play([down(10, 20), up(10, 20)]).effects).toEqual([{ type: 'click', x: 10, y: 20, touch: false }]);
  });

  it('is a click although the hand trembles', () => {
    expect(play([down(10, 20), move(12, 21), up(12, 21)]).effects).toEqual([
      { type: 'click', x: 12, y: 21, touch: false },
    ]);
  });

  it('is still a tap when a finger rolls by less than ten pixels', () => {
    const steps = [down(10, 20, { touch: true }), move(17, 24), up(17, 24)];
    expect(play(steps).effects).toEqual([{ type: 'click', x: 17, y: 24, touch: true }]);
  });

  it('is a double click when a second one follows in time and place', () => {
    const steps = [down(10, 20), up(10, 20, 1000), down(14, 20), up(14, 20, 1200)];
    expect(play(steps).effects.map(({ type }) => type)).toEqual(['click', 'doubleClick']);
  });

  it.each([
    ['too late', 10, 1600],
    ['too far away', 60, 1200],
  ])('is two clicks when the second comes %s', (_, x, timeMs) => {
    const steps = [down(10, 20), up(10, 20, 1000), down(x, 20), up(x, 20, timeMs)];
    expect(play(steps).effects.map(({ type }) => type)).toEqual(['click', 'click']);
  });

  it('is a click again after a double click', () => {
    const steps = [1000, 1100, 1200].flatMap((timeMs) => [down(10, 20), up(10, 20, timeMs)]);
    expect(play(steps).effects.map(({ type }) => type)).toEqual(['click', 'doubleClick', 'click']);
  });
});

describe('a press on the background that moves', () => {
  it('pans by the whole way and clicks nothing', () => {
    expect(play([down(10, 20), move(30, 20), move(35, 25), up(35, 25)])).toEqual({
      gesture: AT_REST,
      effects: [
        { type: 'pan', dx: 20, dy: 0 },
        { type: 'pan', dx: 5, dy: 5 },
      ],
    });
  });
});

describe('a press on an entity that moves', () => {
  it('drags it with the mouse', () => {
    expect(play([down(10, 20, { entity: 7 }), move(30, 20), move(30, 26), up(30, 26)]).effects).toEqual([
      { type: 'grab', row: 7 },
      { type: 'drag', row: 7, dx: 20, dy: 0 },
      { type: 'drag', row: 7, dx: 0, dy: 6 },
      { type: 'drop', row: 7 },
    ]);
  });

  it('puts it back when the drag is called off', () => {
    const { gesture, effects } = play([down(10, 20, { entity: 7 }), move(30, 20), { type: 'cancel' }]);
    expect(effects.at(-1)).toEqual({ type: 'abandon', row: 7 });
    expect(gesture).toEqual(AT_REST);
  });

  it('pans under a finger, which would otherwise move entities by accident', () => {
    const steps = [down(10, 20, { entity: 7, touch: true }), move(40, 20), up(40, 20)];
    expect(play(steps).effects).toEqual([{ type: 'pan', dx: 30, dy: 0 }]);
  });

  it('drags it under a finger that rested on it first', () => {
    const steps: PointerStep[] = [
      down(10, 20, { entity: 7, touch: true }),
      { type: 'hold' },
      move(40, 20),
      up(40, 20),
    ];
    expect(play(steps).effects).toEqual([
      { type: 'grab', row: 7 },
      { type: 'drag', row: 7, dx: 30, dy: 0 },
      { type: 'drop', row: 7 },
    ]);
  });

  it('takes no notice of a second finger', () => {
    const steps = [
      down(10, 20, { entity: 7 }),
      move(30, 20),
      down(90, 90, { id: 2 }),
      move(95, 95, 2),
      up(95, 95, 0, 2),
    ];
    expect(play(steps).effects.map(({ type }) => type)).toEqual(['grab', 'drag']);
  });
});

describe('two fingers', () => {
  const two = [down(100, 100, { touch: true }), down(200, 100, { id: 2, touch: true })];

  it('zoom by how far they move apart, at the middle between them', () => {
    expect(play([...two, move(300, 100, 2)]).effects).toEqual([
      { type: 'pan', dx: 50, dy: 0 },
      { type: 'zoom', x: 200, y: 100, factor: 2 },
    ]);
  });

  it('pan when they move together', () => {
    const { effects } = play([...two, move(110, 100), move(210, 100, 2)]);
    const sum = effects.reduce((dx, effect) => dx + (effect.type === 'pan' ? effect.dx : 0), 0);
    const factor = effects.reduce((all, one) => all * (one.type === 'zoom' ? one.factor : 1), 1);
    expect(sum).toBe(10);
    expect(factor).toBeCloseTo(1);
  });

  it('never divide by the distance of two that meet', () => {
    const meeting = play([...two, move(100, 100, 2), move(150, 100, 2)]).effects;
    for (const effect of meeting) if (effect.type === 'zoom') expect(effect.factor).toBeLessThan(100);
  });

  it('go on as a pan with the one that stays, without a click at the end', () => {
    const steps = [...two, up(200, 100, 0, 2), move(120, 130), up(120, 130)];
    expect(play(steps).effects).toEqual([{ type: 'pan', dx: 20, dy: 30 }]);
  });

  it('are all that counts: a third does nothing', () => {
    const steps = [...two, down(300, 300, { id: 3, touch: true }), move(310, 310, 3)];
    expect(play(steps).effects).toEqual([]);
  });
});

describe('what belongs to no press', () => {
  it.each([[move(1, 1)], [up(1, 1)], [{ type: 'hold' } as const], [{ type: 'cancel' } as const]])(
    'is ignored: $type',
    (step) => expect(stepGesture(AT_REST, step)).toEqual({ gesture: AT_REST, effects: [] }),
  );

  it('does not take hold of the background', () => {
    expect(play([down(1, 1, { touch: true }), { type: 'hold' }]).effects).toEqual([]);
  });
});
