import * as fc from 'fast-check';
import Graph from 'graphology';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../layout/seededRandom.ts';
import { arbitraryMeasureInput, measureInputOfPairs } from '../testing/arbitraryMeasureInput.ts';
import { betweennessSteps } from './betweenness.ts';
import type { MeasureInput } from './measureInput.ts';

function betweenness(input: MeasureInput) {
  const steps = betweennessSteps(input);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** All shortest connections of two nodes, written out one by one. */
function shortestPaths({ a, b }: MeasureInput, from: number, to: number): readonly (readonly number[])[] {
  const neighbours = (node: number) =>
    [...a.keys()].flatMap((tie) =>
      a[tie] === node ? [b[tie] ?? -1] : b[tie] === node ? [a[tie] ?? -1] : [],
    );
  for (let paths: number[][] = [[from]]; paths.length > 0; ) {
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    paths = paths.flatMap((path) =>
      neighbours(path.at(-1) ?? -1)
        .filter((next) => !path.includes(next))
        .map((next) => [...path, next]),
    );
  }
  return [];
}

function naive(input: MeasureInput): number[] {
  const nodes = Array.from({ length: input.count }, (_, node) => node);
  const pairs = nodes.flatMap((to) => nodes.slice(0, to).map((from) => [from, to] as const));
  return nodes.map((node) => {
    const others = pairs.filter((pair) => !pair.includes(node));
    const parts = others.map(([from, to]) => {
      const paths = shortestPaths(input, from, to);
      return paths.length === 0 ? 0 : paths.filter((path) => path.includes(node)).length / paths.length;
    });
    return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, others.length);
  });
}

/** A large graph in which a few nodes take part in most ties. */
function crowd(count: number, ties: number): MeasureInput {
  const random = seededRandom(3);
  const pairs = new Map<number, readonly [number, number]>();
  while (pairs.size < ties) {
    const [one, other] = [Math.floor(random() ** 2 * count), Math.floor(random() * count)];
    if (one < other) pairs.set(one * count + other, [one, other]);
  }
  return measureInputOfPairs(count, [...pairs.values()]);
}

describe('betweenness', () => {
  test('is the share of pairs whose shortest connections lead through a node', () => {
    fc.assert(
      fc.property(arbitraryMeasureInput, (input) => {
        const { share, isExact } = betweenness(input);
        expect(isExact).toBe(true);
        const expected = naive(input);
        expect(share).toHaveLength(expected.length);
        for (const [node, value] of expected.entries()) expect(share[node]).toBeCloseTo(value, 10);
      }),
    );
  });

  test('of the middle of a star is all, of its ends nothing', () => {
    const star = measureInputOfPairs(4, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    expect([...betweenness(star).share]).toEqual([1, 0, 0, 0]);
  });

  test('agrees with the library on a crowd', () => {
    const input = crowd(300, 900);
    const graph = new Graph({ type: 'undirected' });
    for (let node = 0; node < input.count; node++) graph.addNode(node);
    for (const [tie, one] of input.a.entries()) graph.addEdge(one, input.b[tie]);
    const expected = betweennessOf(graph, { getEdgeWeight: null });
    for (const [node, value] of betweenness(input).share.entries()) {
      expect(value).toBeCloseTo(expected[node] ?? Number.NaN, 10);
    }
  });

  test('of very many is estimated the same way each time, near the counted shares', () => {
    const input = crowd(6000, 12_000);
    const estimated = betweenness(input);
    expect(estimated.isExact).toBe(false);
    expect(betweenness(input)).toEqual(estimated);
    const first = [...estimated.share.keys()].sort(
      (one, other) => (estimated.share[other] ?? 0) - (estimated.share[one] ?? 0),
    );
    expect(Math.max(...first.slice(0, 20))).toBeLessThan(300);
  });
});
