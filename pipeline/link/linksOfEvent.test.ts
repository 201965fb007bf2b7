import { describe, expect, it, test } from 'vitest';
import type { ParticipantRole } from '../../src/model/codes.ts';
import type { EventRecord } from '../records/eventRecord.ts';
import type { EntityLink } from './entityLink.ts';
import { linksOfEvent, linksOfNoAct } from './linksOfEvent.ts';

const EVENT: EventRecord = {
  id: '2024-event',
  date: { edtf: '2024', basis: 'stated' },
  status: 'happened',
  plover: { type: 'CONSULT' },
  kind: 'meeting',
  summary: 'They meet.',
  participants: [],
  citations: [],
};

function show({ from, to, joint, class: tieClass }: EntityLink): string {
  return `${from} ${joint ? '–' : '→'} ${to}: ${tieClass}`;
}

function linksOf(
  roles: Readonly<Record<string, ParticipantRole>>,
  parts: Partial<EventRecord> = {},
): string[] {
  const participants = Object.entries(roles).map(([entity, role]) => ({ entity, role }));
  return linksOfEvent({ ...EVENT, participants, ...parts }, 'done').map(show);
}

const talks = 'verbal-cooperation';

describe('linksOfEvent', () => {
  it('ties actors to recipients and not to each other', () => {
    expect(linksOf({ a: 'actor', b: 'actor', c: 'recipient' })).toEqual([
      `a → c: ${talks}`,
      `b → c: ${talks}`,
    ]);
  });

  it('ties actors jointly when there is no recipient', () => {
    expect(linksOf({ a: 'actor', b: 'actor' })).toEqual([`a – b: ${talks}`]);
  });

  it('ties those who are both jointly, with each other and with actors', () => {
    expect(linksOf({ a: 'actor', b: 'both', c: 'both', d: 'recipient' })).toEqual([
      `a → d: ${talks}`,
      `b → d: ${talks}`,
      `c → d: ${talks}`,
      `b – c: ${talks}`,
      `a – b: ${talks}`,
      `a – c: ${talks}`,
    ]);
  });

  it('ties a third party to nobody but the forum', () => {
    expect(linksOf({ a: 'actor', b: 'actor', c: 'third-party' }, { forum: 'x', about: ['t'] })).toEqual([
      `a – b: ${talks}`,
      `a → x: ${talks}`,
      `b → x: ${talks}`,
      'c → x: stated',
      'a → t: about',
      'b → t: about',
    ]);
  });

  it('ties those who take a position to the forum, and to nothing without one', () => {
    const positions = [{ entity: 'a', position: 'against' as const }];
    expect(linksOf({}, { positions, forum: 'x' })).toEqual(['a → x: stated']);
    expect(linksOf({}, { positions })).toEqual([]);
  });

  test.each(['abstain', 'absent', 'not voting'] as const)(
    'leaves %s to the links of what is no act',
    (position) => {
      const positions = [
        { entity: 'a', position },
        { entity: 'b', position: 'for' as const },
      ];
      expect(linksOf({}, { positions, forum: 'x' })).toEqual(['b → x: stated']);
      expect(linksOfNoAct({ ...EVENT, positions, forum: 'x' }).map(show)).toEqual(['a → x: stated']);
      expect(linksOfNoAct({ ...EVENT, positions })).toEqual([]);
    },
  );

  it('only states what was not done', () => {
    expect(linksOf({ a: 'actor', b: 'recipient' }, { negated: true })).toEqual(['a → b: stated']);
  });

  it('is only stated without a PLOVER code', () => {
    const { plover: _plover, ...uncoded } = EVENT;
    const participants = [
      { entity: 'a', role: 'actor' },
      { entity: 'b', role: 'recipient' },
    ] as const;
    expect(linksOfEvent({ ...uncoded, participants: [...participants] }, 'done').map(show)).toEqual([
      'a → b: stated',
    ]);
  });

  test.each([
    ['COOPERATE', 'verbal-cooperation'],
    ['CONSULT', 'verbal-cooperation'],
    ['SANCTION', 'stated'],
    ['ACCUSE', 'stated'],
  ] as const)('takes an announced %s for %s', (type, tieClass) => {
    const participants = [
      { entity: 'a', role: 'actor' as const },
      { entity: 'b', role: 'recipient' as const },
    ];
    const announced = linksOfEvent({ ...EVENT, plover: { type }, participants }, 'announced');
    expect(announced.map(show)).toEqual([`a → b: ${tieClass}`]);
  });
});
