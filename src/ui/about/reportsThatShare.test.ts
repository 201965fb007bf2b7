import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { reportsThatShare } from './reportsThatShare.ts';

test('both reports of one source share it, those of a source of their own do not', () => {
  expect(reportsThatShare(sampleGraph())).toBe(2);
});

test('without reports nothing is shared', () => {
  expect(reportsThatShare(sampleGraph({ entities: [], reports: [], evidence: [] }))).toBe(0);
});
