import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measurePaint, measureUntil } from './measurePaint.ts';

const frames: (() => void)[] = [];

/** Runs the frames asked for, then waits for `count` measures. */
async function paintUntil(count: number): Promise<readonly PerformanceEntry[]> {
  for (const frame of frames.splice(0)) frame();
  await vi.waitUntil(() => performance.getEntriesByType('measure').length >= count);
  return performance.getEntriesByType('measure');
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});

afterEach(() => {
  performance.clearMeasures();
  vi.unstubAllGlobals();
});

test('a measure begins at the input and ends after the frame that answers it', async () => {
  const since = performance.now();
  measurePaint('tieline:window', since);
  const before = performance.getEntriesByType('measure').length;
  const [entry] = await paintUntil(1);
  expect(before).toBe(0);
  expect(entry).toMatchObject({ name: 'tieline:window', startTime: since });
  expect(entry?.duration).toBeGreaterThanOrEqual(0);
});

test('inputs that one frame answers are one measure per name, from the first of them', async () => {
  const since = performance.now();
  measurePaint('tieline:window', since);
  measurePaint('tieline:hover', since + 0.01);
  measurePaint('tieline:window', since + 0.02);
  const entries = await paintUntil(2);
  expect(entries.map(({ name, startTime }) => [name, startTime])).toEqual([
    ['tieline:window', since],
    ['tieline:hover', since + 0.01],
  ]);
});

test('the next frame starts a measure of its own', async () => {
  measurePaint('tieline:select', performance.now());
  await paintUntil(1);
  measurePaint('tieline:select', performance.now());
  expect(await paintUntil(2)).toHaveLength(2);
});

test('a measure ends only when what is painted elsewhere is painted too', async () => {
  const ends: (() => void)[] = [];
  const leave = measureUntil((task) => ends.push(task));
  measurePaint('tieline:window', performance.now());
  for (const frame of frames.splice(0)) frame();
  await vi.waitUntil(() => ends.length > 0);
  expect(performance.getEntriesByType('measure')).toEqual([]);
  const acknowledged = performance.now();
  ends[0]?.();
  const [entry] = performance.getEntriesByType('measure');
  expect((entry?.startTime ?? 0) + (entry?.duration ?? 0)).toBeGreaterThanOrEqual(acknowledged);
  leave();
});

test('an input that comes while a frame waits to be painted elsewhere makes a measure of its own', async () => {
  const ends: (() => void)[] = [];
  const leave = measureUntil((task) => ends.push(task));
  measurePaint('tieline:window', performance.now());
  for (const frame of frames.splice(0)) frame();
  await vi.waitUntil(() => ends.length === 1);
  measurePaint('tieline:window', performance.now());
  for (const frame of frames.splice(0)) frame();
  await vi.waitUntil(() => ends.length === 2);
  for (const end of ends) end();
  expect(performance.getEntriesByType('measure')).toHaveLength(2);
  leave();
});
