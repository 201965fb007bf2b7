import { describe, expect, it } from 'vitest';
import { EvidenceFlag } from '../../src/model/codes.ts';
import { DAY_MAX, DAY_MIN, parseDay } from '../../src/model/day.ts';
import { PAPER_ONE, tinyRecords } from '../testing/tinyRecords.ts';
import { linkRecords } from './linkRecords.ts';

const EVENTS = 'events/2024.yaml';

describe('linkRecords', () => {
  it('orders evidence: claims as they stand, citations by event and report, affiliations', () => {
    const { evidence } = linkRecords(tinyRecords());
    expect(evidence.map((item) => [item.kind, item.report, item.event])).toEqual([
      ['claim', 'paper-one', '2024-05-02-p-meets-q'],
      ['claim', 'paper-one', '2024-05-02-p-meets-q'],
      ['claim', 'paper-one', null],
      ['citation', 'paper-two', '1950-a-recognises-b'],
      ['citation', 'paper-two', '2024-05-02-p-meets-q'],
      ['citation', 'paper-two', '2024-06-a-hosts-b'],
      ['affiliation', null, null],
    ]);
  });

  it('keeps the citation of an annotated report that has no claim on the event', () => {
    const change = {
      file: EVENTS,
      from: 'citations: [{report: paper-two}]',
      to: 'citations: [{report: paper-two}, {report: paper-one}]',
    };
    const { evidence } = linkRecords(tinyRecords(change));
    const planned = evidence.filter((item) => item.event === '2024-06-a-hosts-b');
    expect(planned.map((item) => item.report)).toEqual(['paper-one', 'paper-two']);
  });

  it('orders reports and events by day, then id', () => {
    const { reports, events } = linkRecords(tinyRecords());
    expect(reports.map((report) => report.id)).toEqual(['paper-one', 'paper-two']);
    expect(events.map((event) => event.id)).toEqual([
      '1950-a-recognises-b',
      '2024-05-02-p-meets-q',
      '2024-06-a-hosts-b',
    ]);
  });

  it('leaves out cited reports that no event cites', () => {
    const changes = [
      { file: 'events/background.yaml', from: 'report: paper-two', to: 'report: paper-one' },
      { file: EVENTS, from: ', {report: paper-two, note: names the city}', to: '' },
      { file: EVENTS, from: 'report: paper-two', to: 'report: paper-one' },
    ];
    const { reports } = linkRecords(tinyRecords(...changes));
    expect(reports.map((report) => report.id)).toEqual(['paper-one']);
  });

  it('keeps an item of evidence that ties nobody', () => {
    const change = { file: PAPER_ONE, from: '    forum: org-x\n', to: '' };
    const { evidence } = linkRecords(tinyRecords(change));
    expect(evidence[2]?.links).toEqual([]);
  });

  it('raises the flags of plans, refusals, allegations, denials and lasting states', () => {
    const { evidence } = linkRecords(tinyRecords());
    const { planned, negated, alleged, denied, standing } = EvidenceFlag;
    expect(evidence.map((item) => item.flags)).toEqual([
      0,
      standing,
      negated | alleged | denied,
      0,
      0,
      planned,
      0,
    ]);
  });

  it('tells of the type that is coded, of none for what is only stated, was not done or is an affiliation', () => {
    const { evidence } = linkRecords(tinyRecords());
    expect(evidence.map(({ type }) => type)).toEqual([
      'CONSULT',
      'CONSULT',
      'NONE',
      'SUPPORT',
      'CONSULT',
      'AGREE',
      'NONE',
    ]);
  });

  it.each(['cancelled', 'not-confirmed'])('flags a %s event as not done', (status) => {
    const change = { file: EVENTS, from: 'status: planned', to: `status: ${status}` };
    expect(linkRecords(tinyRecords(change)).evidence[5]?.flags).toBe(EvidenceFlag.notDone);
  });

  it('takes a report known to announce an event for an announcement, whenever it can have appeared', () => {
    const change = {
      file: EVENTS,
      from: '{report: paper-two, note',
      to: '{report: paper-two, announces: true, note',
    };
    const announced = linkRecords(tinyRecords(change)).evidence[4];
    expect(announced?.flags).toBe(EvidenceFlag.planned);
    expect(announced?.type).toBe('AGREE');
    expect(announced?.links.map((link) => link.class)).toEqual(['verbal-cooperation', 'about', 'about']);
  });

  it('flags what was not done, announced or not', () => {
    const plover = '  plover: {type: CONSULT, mode: visit, contexts: [diplomatic]}\n';
    const change = { file: EVENTS, from: plover, to: '  negated: true\n' };
    expect(linkRecords(tinyRecords(change)).evidence[4]?.flags).toBe(EvidenceFlag.negated);
    const announced = { file: EVENTS, from: 'note: names the city', to: 'announces: true' };
    expect(linkRecords(tinyRecords(change, announced)).evidence[4]?.flags).toBe(
      EvidenceFlag.negated | EvidenceFlag.planned,
    );
  });

  it('gives positions that are no act an item of their own, beside that of the deed', () => {
    const change = {
      file: EVENTS,
      from: 'positions: [{entity: minister-p, position: for}]',
      to: 'positions: [{entity: minister-p, position: for}, {entity: leader-q, position: abstain}]',
    };
    const { evidence } = linkRecords(tinyRecords(change));
    const [deed, none] = evidence.filter((item) => item.event === '2024-06-a-hosts-b');
    const tiedTo = (item: typeof deed) => item?.links.map(({ from, to }) => `${from} ${to}`);
    expect([deed?.flags, deed?.report]).toEqual([EvidenceFlag.planned, 'paper-two']);
    expect(tiedTo(deed)).toContain('minister-p org-x');
    expect(tiedTo(deed)).not.toContain('leader-q org-x');
    expect([none?.flags, none?.report]).toEqual([EvidenceFlag.planned | EvidenceFlag.negated, 'paper-two']);
    expect(tiedTo(none)).toEqual(['leader-q org-x']);
  });

  it('takes a report that appeared before the event for an announcement', () => {
    const change = { file: EVENTS, from: 'edtf: 2024-05-02, basis', to: 'edtf: 2024-05-04, basis' };
    const cited = { file: 'reports/cited.yaml', from: '"[2024-05-03..2024-06-03]"', to: '2024-05-03' };
    const announced = linkRecords(tinyRecords(change, cited)).evidence[4];
    expect(announced?.event).toBe('2024-05-02-p-meets-q');
    expect(announced?.flags).toBe(EvidenceFlag.planned);
    const onTheDay = { file: EVENTS, from: 'edtf: 2024-05-02, basis', to: 'edtf: 2024-05-03, basis' };
    expect(linkRecords(tinyRecords(onTheDay, cited)).evidence[4]?.flags).toBe(0);
  });

  it('dates evidence by what it tells, and leaves the undated open on both sides', () => {
    const { evidence } = linkRecords(tinyRecords());
    const day = parseDay('2024-05-02');
    expect(evidence[0]?.happened).toEqual({
      earliestStart: day,
      latestStart: day,
      earliestEnd: day,
      latestEnd: day,
    });
    expect(evidence[1]?.happened).toEqual({
      earliestStart: DAY_MIN,
      latestStart: DAY_MAX,
      earliestEnd: DAY_MIN,
      latestEnd: DAY_MAX,
    });
  });
});
