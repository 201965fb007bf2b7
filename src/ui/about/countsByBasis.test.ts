import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { countsByBasis } from './countsByBasis.ts';

const NONE = { reports: 0, claims: 0, events: 0, affiliations: 0 };

test('dates of reports, claims and affiliations count under how they are known', () => {
  expect(countsByBasis(sampleGraph())).toEqual([
    { basis: 'stated', reports: 4, claims: 6, events: 0, affiliations: 1 },
    { basis: 'relative', ...NONE },
    { basis: 'elsewhere', ...NONE },
    { basis: 'inferred', ...NONE },
    { basis: 'unknown', ...NONE, claims: 1 },
  ]);
});

test('an event counts once, however many reports are cited for it and whatever claims tell of it', () => {
  const between = ['a', 'b'] as const;
  const graph = sampleGraph({
    entities: [{ id: 'a' }, { id: 'b' }],
    reports: [{ id: 'gazette' }, { id: 'courier' }],
    evidence: [
      { between, report: 'gazette', event: 'talks' },
      { between, report: 'gazette', event: 'talks', kind: 'citation', date: '2024-02-26' },
      { between, report: 'courier', event: 'talks', kind: 'citation', date: '2024-02-26' },
    ],
  });
  expect(countsByBasis(graph).map(({ basis, events }) => [basis, events])).toEqual([
    ['stated', 1],
    ['relative', 0],
    ['elsewhere', 0],
    ['inferred', 0],
    ['unknown', 0],
  ]);
});
