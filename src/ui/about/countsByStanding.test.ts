import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { countsByStanding } from './countsByStanding.ts';

test('each report counts under its standing, and a source once under each standing that carries it', () => {
  expect(countsByStanding(sampleGraph())).toEqual([
    { standing: 'state-media-or-government', reports: 1, independent: 1 },
    { standing: 'press-or-analysis', reports: 2, independent: 2 },
    { standing: 'copy', reports: 1, independent: 1 },
  ]);
});

test('two reports of one standing that rewrite one source are one independent source', () => {
  const graph = sampleGraph({
    entities: [],
    reports: [{ id: 'gazette' }, { id: 'herald', source: 0 }],
    evidence: [],
  });
  expect(countsByStanding(graph)[1]).toEqual({
    standing: 'press-or-analysis',
    reports: 2,
    independent: 1,
  });
});
