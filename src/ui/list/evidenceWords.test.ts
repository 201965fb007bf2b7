import { describe, expect, test } from 'vitest';
import { EvidenceFlag } from '../../model/codes.ts';
import type { EvidenceFile, WireClaim } from '../../model/wire/evidenceFile.ts';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { hasWords, wordsOfRows } from './evidenceWords.ts';

const graph = sampleGraph();
const A = { row: 0, name: 'Country A' };
const B = { row: 1, name: 'Country B' };
const LEAGUE = { row: 2, name: 'League' };

const CLAIM: WireClaim = {
  kind: 'claim',
  id: 'gazette.p1s1',
  summary: 'A receives B for talks.',
  at: { paragraph: 1, sentence: 1, start: 0, end: 1, sha256: '' },
  actors: ['country-b'],
  recipients: ['country-a'],
  about: ['the old treaty'],
  date: { edtf: '2024-02-26', basis: 'elsewhere' },
  stance: 'reported-fact',
  modality: 'realized',
  polarity: 'cooperative',
  weight: 'core',
};

function fileWith(...evidence: EvidenceFile['evidence']): EvidenceFile {
  return {
    format: 1,
    evidence,
    events: [
      {
        id: 'talks',
        date: { basis: 'unknown' },
        status: 'planned',
        kind: 'border-talks',
        summary: 'A and B are to talk.',
        forum: 'league',
        participants: [
          { entity: 'country-a', role: 'both' },
          { entity: 'country-b', role: 'recipient' },
          { entity: 'island', role: 'third-party' },
        ],
        about: ['country-b'],
      },
    ],
    entities: [],
  };
}

const claimStatus = (change: Partial<WireClaim>) =>
  wordsOfRows(graph, fileWith({ ...CLAIM, ...change }))(0)?.status;

describe('wordsOfRows', () => {
  test('a claim tells who, whom, when, what, and keeps names that the graph does not hold', () => {
    const claim: WireClaim = { ...CLAIM, place: 'Capital', forum: 'league', speaker: 'country-a' };
    expect(wordsOfRows(graph, fileWith(claim))(0)).toEqual({
      row: 0,
      date: '2024-02-26',
      basis: 'elsewhere',
      who: [B],
      whom: [A],
      about: [{ row: -1, name: 'the old treaty' }],
      what: 'A receives B for talks.',
      status: 'done',
      place: 'Capital',
      forum: [LEAGUE],
      stance: 'reported as fact',
      speaker: [A],
      deniedBy: [],
      event: 0,
      eventKind: 'border talks',
    });
  });

  test.each<[status: string, change: Partial<WireClaim>]>([
    ['planned', { modality: 'planned' }],
    ['lasting state', { modality: 'standing-state' }],
    ['not done', { negated: true }],
    ['alleged', { stance: 'allegation' }],
    ['alleged, denied', { stance: 'allegation', deniedBy: ['country-a'] }],
    ['done, denied', { deniedBy: ['country-a'] }],
    ['alleged, planned', { stance: 'allegation', modality: 'planned' }],
    ['not done, planned', { negated: true, modality: 'planned' }],
  ])('a claim is %s', (status, change) => expect(claimStatus(change)).toBe(status));

  test.each<[status: string, change: Partial<WireClaim>]>([
    ['done, disputed', {}],
    ['planned, disputed', { modality: 'planned' }],
    ['alleged, denied', { stance: 'allegation', deniedBy: ['country-a'] }],
  ])('a claim on which reports contradict each other is %s', (status, change) => {
    const file = fileWith({ ...CLAIM, ...change });
    expect(wordsOfRows(graph, { ...file, disputed: [0] })(0)?.status).toBe(status);
  });

  test('a citation tells what its event tells', () => {
    const words = wordsOfRows(graph, fileWith({ kind: 'citation' }))(0);
    expect(words).toMatchObject({
      date: undefined,
      who: [A],
      whom: [B],
      about: [{ row: 4, name: 'Island' }, B],
      what: 'A and B are to talk.',
      status: 'planned',
      forum: [LEAGUE],
      event: 0,
    });
  });

  const flagged = (flags: number) =>
    sampleGraph({ ...SAMPLE, evidence: SAMPLE.evidence.map((one) => ({ ...one, flags })) });
  const happened = (citation: EvidenceFile['evidence'][number] = { kind: 'citation' }): EvidenceFile => {
    const file = fileWith(citation);
    return { ...file, events: file.events.map((event) => ({ ...event, status: 'happened' as const })) };
  };

  test.each([
    [0, 'happened', 'reported as fact'],
    [EvidenceFlag.planned, 'reported before it took place', 'announced beforehand'],
    [EvidenceFlag.negated, 'not done', 'reported as fact'],
    [
      EvidenceFlag.negated | EvidenceFlag.planned,
      'not done, reported before it took place',
      'announced beforehand',
    ],
  ])(
    'a citation with flags %i of an event that happened is told as the graph draws it: %s',
    (flags, status, stance) => {
      expect(wordsOfRows(flagged(flags), happened())(0)).toMatchObject({ status, stance });
    },
  );

  test('a citation of what is planned stays planned', () => {
    const words = wordsOfRows(flagged(EvidenceFlag.planned), fileWith({ kind: 'citation' }))(0);
    expect(words?.status).toBe('planned');
  });

  test('a citation of positions that are no act tells of those who hold them, and of nobody else', () => {
    const citation = { kind: 'citation' as const, noActs: [{ entity: 'country-b', position: 'abstain' }] };
    expect(wordsOfRows(flagged(EvidenceFlag.negated), happened(citation))(0)).toMatchObject({
      who: [B],
      whom: [],
      about: [B],
      status: 'not done',
    });
  });

  test('an affiliation becomes a sentence', () => {
    const file = fileWith(...Array.from({ length: 7 }, () => CLAIM), {
      kind: 'affiliation',
      from: 'country-b',
      to: 'league',
      role: 'member',
      date: { basis: 'stated' },
    });
    const words = wordsOfRows(graph, file)(7);
    expect(words).toMatchObject({
      who: [B],
      whom: [LEAGUE],
      what: 'Country B: member of League',
      status: 'lasting state',
      event: -1,
    });
  });

  test('there are words exactly for what the file tells of', () => {
    const file = fileWith(CLAIM, { kind: 'citation' }, { kind: 'citation' });
    const wordsOf = wordsOfRows(graph, file);
    for (const row of graph.evidence.kind.keys())
      expect(wordsOf(row) !== null).toBe(hasWords(graph, file, row));
    expect(wordsOf(0)).not.toBeNull();
    expect(wordsOf(99)).toBeNull();
  });
});
