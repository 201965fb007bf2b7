import { describe, expect, it } from 'vitest';
import { PAPER_ONE, tinyRecords } from '../testing/tinyRecords.ts';
import { checkReleasedIds } from './checkReleasedIds.ts';
import { parseReleasedIds, releasedIdsWith } from './releasedIds.ts';

describe('releasedIdsWith', () => {
  it('lists the ids of all records, sorted', () => {
    const ids = parseReleasedIds(releasedIdsWith(null, tinyRecords()));
    expect(ids).toEqual({
      entity: ['city-y', 'country-a', 'country-b', 'fish', 'leader-q', 'minister-p', 'org-x'],
      event: ['1950-a-recognises-b', '2024-05-02-p-meets-q', '2024-06-a-hosts-b'],
      report: ['paper-one', 'paper-two'],
      claim: ['paper-one.p2s1-a', 'paper-one.p2s2-a', 'paper-one.p3s1-a'],
    });
  });

  it('keeps the ids of earlier releases', () => {
    const before = { entity: ['kingdom-b', 'fish'], event: [], report: [], claim: [] };
    expect(parseReleasedIds(releasedIdsWith(before, tinyRecords())).entity).toContain('kingdom-b');
  });

  it('refuses a file of another form', () => {
    expect(() => parseReleasedIds('{"entity":[]}')).toThrow();
  });
});

describe('checkReleasedIds', () => {
  const released = parseReleasedIds(releasedIdsWith(null, tinyRecords()));

  it('finds the claims of a report that was renamed by the report’s former id', () => {
    const renamed = tinyRecords(
      { file: PAPER_ONE, from: 'id: paper-one', to: 'id: paper-1\nformerly: [paper-one]' },
      { file: 'events/2024.yaml', from: 'report: paper-one', to: 'report: paper-1' },
    );
    expect(checkReleasedIds(renamed, released).problems).toEqual([]);
  });

  it('misses the report and its claims without it', () => {
    const lost = tinyRecords({ file: PAPER_ONE, from: 'id: paper-one', to: 'id: paper-1' });
    expect(checkReleasedIds(lost, released).problems.map((one) => one.what)).toEqual([
      'the report id "paper-one" of the last release is gone',
      'the claim id "paper-one.p2s1-a" of the last release is gone',
      'the claim id "paper-one.p2s2-a" of the last release is gone',
      'the claim id "paper-one.p3s1-a" of the last release is gone',
    ]);
  });
});
