import { describe, expect, test, vi } from 'vitest';
import { computeLayout } from './computeLayout.ts';
import type { LayoutInput, LayoutPositions } from './layoutInput.ts';
import { seededRandom } from './seededRandom.ts';

// Layouts take a second or two, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Two poles (rows 0 and 1), then entities that lean left, right, to both, or nowhere; each tied to one of the earlier ones too. */
function inventedInput(count: number, free = false): LayoutInput {
  const random = seededRandom(11);
  const lean = Array.from({ length: count }, (_, row) => {
    if (free) return Number.NaN;
    if (row < 2) return row === 0 ? -1 : 1;
    return [-1, 1, 0, -0.5, Number.NaN][row % 5] ?? 0;
  });
  const ties = { a: [] as number[], b: [] as number[], weight: [] as number[] };
  const tie = (a: number, b: number, weight: number) => {
    ties.a.push(a);
    ties.b.push(b);
    ties.weight.push(weight);
  };
  tie(0, 1, 40);
  for (let row = 2; row < count; row++) {
    if ((lean[row] ?? 0) <= 0) tie(0, row, 1 + (row % 7));
    if ((lean[row] ?? 0) >= 0) tie(1, row, 1 + (row % 5));
    tie(row, 2 + Math.floor(random() ** 2 * (row - 2)), 1);
  }
  const kept = ties.a.map((_, at) => at).filter((at) => ties.a[at] !== ties.b[at]);
  return {
    entityCount: count,
    ties: {
      a: kept.map((at) => ties.a[at] ?? 0),
      b: kept.map((at) => ties.b[at] ?? 0),
      weight: kept.map((at) => ties.weight[at] ?? 0),
    },
    radius: Array.from({ length: count }, (_, row) => (row < 2 ? 44 : 8 + (row % 5) * 4)),
    lean,
    labelWidth: Array.from({ length: count }, (_, row) => 60 + (row % 9) * 12),
    seed: 1,
  };
}

/** Rows whose marks touch. */
function touching({ x, y }: LayoutPositions, radius: ArrayLike<number>): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let one = 0; one < x.length; one++) {
    for (let other = one + 1; other < x.length; other++) {
      const apart = Math.hypot(x[one]! - x[other]!, y[one]! - y[other]!);
      if (apart < radius[one]! + radius[other]!) found.push([one, other]);
    }
  }
  return found;
}

const rowsWith = (input: LayoutInput, lean: number) =>
  Array.from(input.lean).flatMap((value, row) => (value === lean && row > 1 ? [row] : []));
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('a picture with two poles', () => {
  const input = inventedInput(120);
  const { x, y } = computeLayout(input);

  test('is the same in two runs', () => {
    const again = computeLayout(input);
    for (let row = 0; row < x.length; row++) {
      expect(Math.abs(x[row]! - again.x[row]!)).toBeLessThan(1e-6);
      expect(Math.abs(y[row]! - again.y[row]!)).toBeLessThan(1e-6);
    }
  });

  test('is another with another seed', () => {
    expect(computeLayout({ ...input, seed: 2 }).x).not.toEqual(x);
  });

  test('has its poles at 0.62 of half the width, on the axis', () => {
    expect([x[0], y[0], x[1], y[1]]).toEqual([-496, 0, 496, 0]);
  });

  test('keeps what leans to one side on its half, outside what both share', () => {
    const left = rowsWith(input, -1).map((row) => x[row]!);
    const right = rowsWith(input, 1).map((row) => x[row]!);
    const shared = rowsWith(input, 0).map((row) => x[row]!);
    expect(Math.max(...left)).toBeLessThan(0);
    expect(Math.min(...right)).toBeGreaterThan(0);
    expect(mean(left)).toBeLessThan(-350);
    expect(mean(right)).toBeGreaterThan(350);
    expect(Math.max(...shared.map(Math.abs))).toBeLessThan(240);
  });

  test('spreads what both share up and down', () => {
    const shared = rowsWith(input, 0).map((row) => y[row]!);
    expect(Math.max(...shared)).toBeGreaterThan(200);
    expect(Math.min(...shared)).toBeLessThan(-200);
  });

  test('keeps the line between the poles free', () => {
    const between = Array.from(x.keys()).filter((row) => row > 1 && Math.abs(x[row]!) < 450);
    expect(between.filter((row) => Math.abs(y[row]!) < input.radius[row]!)).toEqual([]);
  });

  test('has no marks that touch', () => {
    expect(touching({ x, y }, input.radius)).toEqual([]);
  });

  test('fills about 1600 by 1000 world units', () => {
    const extent = (values: Float32Array) => Math.max(...values) - Math.min(...values);
    expect(extent(x)).toBeGreaterThan(1200);
    expect(extent(x)).toBeLessThan(1620);
    expect(extent(y)).toBeGreaterThan(750);
    expect(extent(y)).toBeLessThan(1020);
  });
});

describe('a picture without poles', () => {
  const input = inventedInput(80, true);
  const { x, y } = computeLayout(input);

  test('is centred', () => {
    expect(Math.max(...x) + Math.min(...x)).toBeCloseTo(0, 2);
    expect(Math.max(...y) + Math.min(...y)).toBeCloseTo(0, 2);
  });

  test('has no marks that touch', () => {
    expect(touching({ x, y }, input.radius)).toEqual([]);
  });
});

test('fixed entities stay where they are', () => {
  const fixed = [
    { row: 5, x: 123, y: -45 },
    { row: 9, x: -300, y: 200 },
  ];
  const { x, y } = computeLayout({ ...inventedInput(60), fixed });
  expect([x[5], y[5], x[9], y[9]]).toEqual([123, -45, -300, 200]);
});

test('neither the start nor the columns are written to', () => {
  const input = inventedInput(30);
  const start = { x: new Float32Array(30).fill(1), y: new Float32Array(30).fill(2) };
  const before = structuredClone({ ...input, start });
  computeLayout({ ...input, start });
  expect({ ...input, start }).toEqual(before);
});

test('the picture of a wide viewport is wider', () => {
  const input = inventedInput(60);
  const extent = (aspect: number) => Math.max(...computeLayout({ ...input, aspect }).x);
  expect(extent(2.2)).toBeGreaterThan(extent(1.2) * 1.3);
});

test.each([0, 1, 2, 3])('%i entities have finite positions', (count) => {
  const { x, y } = computeLayout({
    entityCount: count,
    ties: { a: [], b: [], weight: [] },
    radius: Array(count).fill(10),
    lean: Array(count).fill(Number.NaN),
    seed: 1,
  });
  expect(x).toHaveLength(count);
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
});

test('entities that start in one place are separated', () => {
  const count = 20;
  const { x, y } = computeLayout({
    entityCount: count,
    ties: { a: [], b: [], weight: [] },
    radius: Array(count).fill(12),
    lean: Array(count).fill(Number.NaN),
    start: { x: Array(count).fill(0), y: Array(count).fill(0) },
    seed: 1,
  });
  expect(touching({ x, y }, Array(count).fill(12))).toEqual([]);
});

test('a thousand entities have no marks that touch', () => {
  const input = inventedInput(1000);
  expect(touching(computeLayout(input), input.radius)).toEqual([]);
});
