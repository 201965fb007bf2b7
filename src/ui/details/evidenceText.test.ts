import { describe, expect, test } from 'vitest';
import { EvidenceFlag } from '../../model/codes.ts';
import type { WireClaim, WireEvidence } from '../../model/wire/evidenceFile.ts';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { sampleClaim, sampleEvent } from '../../testing/sampleWords.ts';
import { affiliationSeenFrom } from './affiliationText.ts';
import { claimMarks, disputeMarks, eventMarks } from './claimMarks.ts';
import { evidenceText } from './evidenceText.ts';
import { sayingText } from './sayingText.ts';

const graph = sampleGraph();

describe('marks of a claim', () => {
  test.each<[string, Partial<WireClaim>, string[]]>([
    ['a deed has none', {}, []],
    ['a lasting state has none', { modality: 'standing-state' }, []],
    ['a plan', { modality: 'planned' }, ['planned']],
    ['a refusal', { negated: true, polarity: 'neutral' }, ['not done']],
    ['an allegation', { stance: 'allegation' }, ['alleged']],
    [
      'a denied allegation names who denies',
      { stance: 'allegation', deniedBy: ['country-a', 'country-b'] },
      ['alleged', 'denied by Country A and Country B'],
    ],
  ])('%s', (_, claim, marks) => {
    expect(claimMarks(graph, sampleClaim(claim), false)).toEqual(marks);
  });

  test('a dispute is named when nobody is known to deny', () => {
    expect(claimMarks(graph, sampleClaim({ stance: 'allegation' }), true)).toEqual(['alleged', 'disputed']);
    expect(claimMarks(graph, sampleClaim({ deniedBy: ['country-a'] }), true)).toEqual([
      'denied by Country A',
    ]);
  });
});

test('what is denied or disputed of an event is told once, by whom where that is known', () => {
  const denied = sampleClaim({ deniedBy: ['country-a'] });
  expect(disputeMarks(graph, [sampleClaim(), denied, denied], true)).toEqual(['in part denied by Country A']);
  expect(disputeMarks(graph, [sampleClaim()], true)).toEqual(['disputed']);
  expect(disputeMarks(graph, [sampleClaim()], false)).toEqual([]);
});

test('marks of an event tell that it did not take place, and that only copies tell of it', () => {
  expect(eventMarks(sampleEvent())).toEqual([]);
  expect(eventMarks(sampleEvent({ status: 'cancelled', copiesOnly: true }))).toEqual([
    'cancelled',
    'known only from copies',
  ]);
});

test.each<[flags: number, marks: string[]]>([
  [0, []],
  [EvidenceFlag.planned, ['announced beforehand']],
  [EvidenceFlag.negated, ['not done']],
  [EvidenceFlag.planned | EvidenceFlag.negated, ['announced beforehand', 'not done']],
])('evidence with flags %i of an event that happened is marked %j', (flags, marks) => {
  expect(eventMarks(sampleEvent(), flags)).toEqual(marks);
});

test('an event that tells of no act is marked by itself, and a plan is not called announced', () => {
  expect(eventMarks(sampleEvent({ negated: true }))).toEqual(['not done']);
  expect(eventMarks(sampleEvent({ status: 'planned' }), EvidenceFlag.planned)).toEqual(['planned']);
});

describe('who says it', () => {
  test.each<[Pick<WireClaim, 'stance' | 'speaker'>, string]>([
    [{ stance: 'statement', speaker: 'minister-b' }, 'said by Minister B'],
    [{ stance: 'statement', speaker: 'Somebody Else' }, 'said by Somebody Else'],
    [{ stance: 'statement' }, 'statement by an actor'],
    [{ stance: 'reported-fact' }, 'reported as fact'],
    [{ stance: 'reported-fact', speaker: 'minister-b' }, 'reported as fact, after Minister B'],
    [{ stance: 'author-judgement' }, 'the author’s judgement'],
    [{ stance: 'analyst', speaker: 'A Scholar' }, 'an analyst’s view: A Scholar'],
    [{ stance: 'allegation' }, 'allegation; by whom is not said'],
    [{ stance: 'allegation', speaker: 'country-a' }, 'allegation by Country A'],
  ])('%o', (claim, text) => {
    expect(sayingText(graph, claim)).toBe(text);
  });
});

describe('a row of evidence', () => {
  const words: WireEvidence[] = SAMPLE.evidence.map(() => ({ kind: 'citation', note: 'Written before.' }));
  const events = [sampleEvent({ status: 'planned' })];

  test('of a claim tells what, who says it, and where it stands', () => {
    const at = { paragraph: 3, sentence: 2, start: 0, end: 1, sha256: '' };
    const evidence = [sampleClaim({ at, stance: 'statement', speaker: 'country-a', modality: 'planned' })];
    expect(evidenceText(graph, { evidence, events }, 0)).toEqual({
      date: { text: '26 Feb 2024', mark: null, reason: null, alternatives: [] },
      summary: 'Country A greets Country B.',
      marks: ['planned'],
      says: 'said by Country A',
      place: 'paragraph 3, sentence 2',
      note: null,
    });
  });

  test('of a citation tells the event, whether it took place, and the note', () => {
    const text = evidenceText(graph, { evidence: words, events }, 1);
    expect([text?.summary, text?.marks, text?.note]).toEqual([
      'The two countries hold talks.',
      ['planned'],
      'Written before.',
    ]);
  });

  test('of a citation tells whether it only announced, and who did not act', () => {
    const flags = EvidenceFlag.planned | EvidenceFlag.negated;
    const flagged = sampleGraph({ ...SAMPLE, evidence: SAMPLE.evidence.map((one) => ({ ...one, flags })) });
    const noActs = [
      { entity: 'country-a', position: 'abstain' },
      { entity: 'island', position: 'absent' },
      { entity: 'country-b', position: 'abstain' },
    ];
    const evidence: WireEvidence[] = [{ kind: 'citation', noActs }];
    const text = evidenceText(flagged, { evidence, events: [sampleEvent()] }, 0);
    expect([text?.marks, text?.says]).toEqual([
      ['announced beforehand', 'not done'],
      'Country A and Country B: abstain; Island: absent',
    ]);
  });

  test('of an affiliation tells who is what', () => {
    const affiliation = { kind: 'affiliation', from: 'country-b', to: 'league' } as const;
    const evidence: WireEvidence[] = [
      { ...affiliation, role: 'member', date: { edtf: '1999-05-01/..', basis: 'stated' } },
      {
        ...affiliation,
        from: 'minister-b',
        role: 'holds-office',
        office: 'Chair',
        date: { basis: 'unknown' },
      },
    ];
    expect(evidenceText(graph, { evidence, events }, 0)?.summary).toBe('Country B: member of League');
    expect(evidenceText(graph, { evidence, events }, 0)?.date.text).toBe('since 1 May 1999');
    expect(evidenceText(graph, { evidence, events }, 1)?.summary).toBe('Minister B: Chair, League');
  });

  test('without words or without its event is none', () => {
    expect(evidenceText(graph, { evidence: [], events }, 0)).toBeNull();
    expect(evidenceText(graph, { evidence: words, events }, 3)).toBeNull();
  });
});

describe('an affiliation seen from an end', () => {
  const member = { kind: 'affiliation', from: 'country-b', to: 'league', role: 'founding-member' } as const;
  const date = { basis: 'unknown' } as const;
  test.each([
    ['country-b', undefined, { other: 'league', before: 'founding member of', after: '' }],
    ['league', undefined, { other: 'country-b', before: '', after: 'founding member' }],
    ['country-b', 'Chair', { other: 'league', before: 'Chair,', after: '' }],
    ['league', 'Chair', { other: 'country-b', before: '', after: 'Chair' }],
  ])('%s, office %s', (id, office, side) => {
    expect(affiliationSeenFrom(id, { ...member, date, ...(office && { office }) })).toEqual(side);
  });
});
