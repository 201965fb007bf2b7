import * as v from 'valibot';
import { expect, test } from 'vitest';
import { GraphFileSchema } from '../model/wire/graphFile.ts';
import { ManifestFileSchema } from '../model/wire/manifestFile.ts';
import { SAMPLE } from './sampleDraft.ts';
import { sampleGraph, sampleGraphFile } from './sampleGraph.ts';
import { sampleManifest } from './sampleManifest.ts';

test('the sample is a graph file as the wire format wants it', () => {
  expect(v.safeParse(GraphFileSchema, sampleGraphFile()).success).toBe(true);
});

test('the sample manifest is one as the wire format wants it', () => {
  expect(v.safeParse(ManifestFileSchema, sampleManifest()).success).toBe(true);
});

test('the sample has a tie for each pair and a link for each class an item makes', () => {
  const graph = sampleGraph();
  expect(graph.ties.id).toEqual([
    'country-a~country-b',
    'country-a~island',
    'country-a~league',
    'country-b~island',
    'country-b~league',
    'country-b~minister-b',
  ]);
  expect(graph.links.count).toBe(9);
  expect(graph.evidence.count).toBe(SAMPLE.evidence.length);
});

test('a sample that names what it does not have is refused', () => {
  const evidence = [{ between: ['country-a', 'nowhere'] }] as const;
  expect(() => sampleGraph({ ...SAMPLE, evidence })).toThrow('names "nowhere"');
});
