import { describe, expect, test } from 'vitest';
import type { WireClaim } from '../model/wire/evidenceFile.ts';
import { SAMPLE } from '../testing/sampleDraft.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleClaim } from '../testing/sampleWords.ts';
import { disagreements, disputedRows } from './disagreement.ts';

interface Told {
  readonly report: string;
  readonly event?: string;
  readonly claim: Partial<WireClaim>;
}

function found(...told: Told[]) {
  const graph = sampleGraph({
    ...SAMPLE,
    evidence: told.map(({ report, event }) => ({
      between: ['country-a', 'country-b'] as const,
      date: '2024-02-26',
      report,
      ...(event === undefined ? {} : { event }),
    })),
  });
  return disagreements(graph, { evidence: told.map(({ claim }) => sampleClaim(claim)) }, told.keys());
}

const planned = { modality: 'planned' } as const;
const hostile = { polarity: 'conflictual' } as const;

describe('reports disagree', () => {
  test('when they tell of one event and act differently', () => {
    const [only, ...others] = found(
      { report: 'gazette', event: 'talks', claim: planned },
      { report: 'courier', event: 'talks', claim: {} },
    );
    expect(others).toEqual([]);
    expect(only?.event).toBe(0);
    expect(only?.accounts).toEqual([
      { report: 0, rows: [0] },
      { report: 2, rows: [1] },
    ]);
    expect(only?.differences.map(({ aspect }) => aspect)).toEqual(['done']);
  });

  test('when without an event they contradict each other about the same entities', () => {
    const [only] = found({ report: 'gazette', claim: {} }, { report: 'courier', claim: hostile });
    expect([only?.event, only?.differences.map(({ aspect }) => aspect)]).toEqual([-1, ['tone']]);
  });

  test('when one tells that somebody denies it', () => {
    const [only] = found({ report: 'gazette', claim: { deniedBy: ['country-b'] } });
    expect(only?.differences.map(({ aspect }) => aspect)).toEqual(['denial']);
  });
});

describe('reports do not disagree', () => {
  test.each<[string, Told, Told]>([
    [
      'about different events',
      { report: 'gazette', event: 'talks', claim: planned },
      { report: 'courier', event: 'visit', claim: {} },
    ],
    [
      'about different actors of one event',
      { report: 'gazette', event: 'talks', claim: planned },
      { report: 'courier', event: 'talks', claim: { actors: ['country-b'] } },
    ],
    [
      'about different topics',
      { report: 'gazette', claim: {} },
      { report: 'courier', claim: { ...hostile, about: ['island'] } },
    ],
    ['within one report', { report: 'gazette', claim: {} }, { report: 'gazette', claim: hostile }],
    [
      'without an event, in what does not contradict',
      { report: 'gazette', claim: planned },
      { report: 'courier', claim: { stance: 'author-judgement', polarity: 'neutral' } },
    ],
  ])('%s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});

test('the order of actors and topics does not matter', () => {
  const one = { actors: ['country-a', 'league'], about: ['island', 'trade'] };
  const other = { ...hostile, actors: ['league', 'country-a'], about: ['trade', 'island'] };
  expect(found({ report: 'gazette', claim: one }, { report: 'courier', claim: other })).toHaveLength(1);
});

test('citations and affiliations are passed over', () => {
  const graph = sampleGraph();
  const evidence = SAMPLE.evidence.map(() => ({ kind: 'citation' as const }));
  expect(disagreements(graph, { evidence }, SAMPLE.evidence.keys())).toEqual([]);
});

test('disputed is what is denied or contradicted, not what is only told in another way', () => {
  const contradicted = found({ report: 'gazette', claim: {} }, { report: 'courier', claim: hostile });
  const reworded = found(
    { report: 'gazette', event: 'talks', claim: planned },
    { report: 'courier', event: 'talks', claim: {} },
  );
  expect([...disputedRows(contradicted)]).toEqual([0, 1]);
  expect([...disputedRows(reworded)]).toEqual([]);
});
