import { expect, test } from 'vitest';
import { type FrameClock, runFrames } from './runFrames.ts';

/** A clock that draws a frame when told to. */
function handClock() {
  const waiting = new Map<number, (nowMs: number) => void>();
  let next = 1;
  const clock: FrameClock = {
    request: (frame) => {
      waiting.set(next, frame);
      return next++;
    },
    cancel: (id) => waiting.delete(id),
  };
  const draw = (...times: readonly number[]) => {
    for (const nowMs of times) {
      const [first] = waiting;
      if (!first) return;
      waiting.delete(first[0]);
      first[1](nowMs);
    }
  };
  return { clock, draw, idle: () => waiting.size === 0 };
}

test('steps come one interval apart, whatever the frames', () => {
  const { clock, draw } = handClock();
  const steps: number[] = [];
  runFrames(
    clock,
    () => 100,
    (nowMs) => steps.push(nowMs) > 0,
  );
  draw(1000, 1060, 1120, 1180, 1240);
  expect(steps).toEqual([1120, 1240]);
});

test('several steps fall into one frame when the interval is shorter', () => {
  const { clock, draw } = handClock();
  let steps = 0;
  runFrames(
    clock,
    () => 10,
    () => ++steps > 0,
  );
  draw(0, 35);
  expect(steps).toBe(3);
});

test('a page that was hidden does not catch up', () => {
  const { clock, draw } = handClock();
  let steps = 0;
  runFrames(
    clock,
    () => 100,
    () => ++steps > 0,
  );
  draw(0, 60_000);
  expect(steps).toBe(2);
});

test('it ends with the last step, and when told to', () => {
  const ended = handClock();
  runFrames(
    ended.clock,
    () => 10,
    () => false,
  );
  ended.draw(0, 100);
  expect(ended.idle()).toBe(true);

  const stopped = handClock();
  runFrames(
    stopped.clock,
    () => 10,
    () => true,
  )();
  expect(stopped.idle()).toBe(true);
});
