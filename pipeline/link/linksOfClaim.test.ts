import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../records/claimRecord.ts';
import type { EntityLink } from './entityLink.ts';
import { linksOfClaim } from './linksOfClaim.ts';

const CLAIM: ClaimRecord = {
  id: 'p1s1-a',
  at: { paragraph: 1, sentence: 1 },
  summary: 'Something happens.',
  date: { basis: 'unknown' },
  stance: 'reported-fact',
  modality: 'realized',
  polarity: 'neutral',
  weight: 'core',
};

function show({ from, to, joint, class: tieClass }: EntityLink): string {
  return `${from} ${joint ? '–' : '→'} ${to}: ${tieClass}`;
}

function linksOf(parts: Partial<ClaimRecord>): string[] {
  return linksOfClaim({ ...CLAIM, ...parts }).map(show);
}

describe('linksOfClaim', () => {
  it('ties each actor to each recipient, and neither group within itself', () => {
    const links = linksOf({ actors: ['a', 'b'], recipients: ['c', 'd'], plover: { type: 'CONSULT' } });
    const tie = 'verbal-cooperation';
    expect(links).toEqual([`a → c: ${tie}`, `a → d: ${tie}`, `b → c: ${tie}`, `b → d: ${tie}`]);
  });

  it('ties actors jointly when there is no recipient', () => {
    expect(linksOf({ actors: ['a', 'b', 'c'], plover: { type: 'COOPERATE' } })).toEqual([
      'a – b: material-cooperation',
      'a – c: material-cooperation',
      'b – c: material-cooperation',
    ]);
  });

  it('ties a lone actor to nobody', () => {
    expect(linksOf({ actors: ['a'] })).toEqual([]);
  });

  it('ties nobody to itself', () => {
    expect(linksOf({ actors: ['a'], recipients: ['a', 'b'], about: ['b'] })).toEqual([
      'a → b: stated',
      'a → b: about',
    ]);
  });

  it('ties participants to the forum with the class of a cooperative act', () => {
    expect(linksOf({ actors: ['a'], recipients: ['b'], forum: 'x', plover: { type: 'AID' } })).toEqual([
      'a → b: material-cooperation',
      'a → x: material-cooperation',
      'b → x: material-cooperation',
    ]);
  });

  it('makes no quarrel with the forum of a quarrel within it', () => {
    expect(linksOf({ actors: ['a'], recipients: ['b'], forum: 'x', plover: { type: 'ACCUSE' } })).toEqual([
      'a → b: verbal-conflict',
      'a → x: stated',
      'b → x: stated',
    ]);
  });

  it('ties nobody in conflict by what was not done', () => {
    const plover = { type: 'SANCTION' } as const;
    expect(linksOf({ actors: ['a'], recipients: ['b'], negated: true, plover })).toEqual(['a → b: stated']);
  });

  it('ties participants to the topic, never topics to each other or to the place', () => {
    expect(linksOf({ actors: ['a'], about: ['t', 'u'], place: 'p' })).toEqual([
      'a → t: about',
      'a → u: about',
    ]);
  });
});
