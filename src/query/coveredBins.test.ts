import { expect, test } from 'vitest';
import { addDays, type Day, formatDay, parseDay } from '../model/day.ts';
import type { Axis } from '../model/view.ts';
import { SAMPLE, type SampleDraft } from '../testing/sampleDraft.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { coveredBins } from './coveredBins.ts';
import { binsOf } from './timeBins.ts';

/** The covered months of a span, as YYYY-MM. */
function coveredMonths(first: string, last: string, axis: Axis, draft: SampleDraft = SAMPLE): string[] {
  const [from, to] = [parseDay(first) ?? (0 as Day), parseDay(last) ?? (0 as Day)];
  const bins = binsOf({ from, until: addDays(to, 1) }, 'month');
  const covered = coveredBins(sampleGraph(draft), axis, bins);
  return bins.starts.filter((_, bin) => covered[bin] === 1).map((start) => formatDay(start).slice(0, 7));
}

test('months with a report are covered, an open end covers only the day that is known', () => {
  expect(coveredMonths('2024-01-01', '2025-12-31', 'reported')).toEqual(['2024-02', '2024-04', '2025-01']);
});

test('months that evidence tells of are covered, affiliations left out', () => {
  expect(coveredMonths('1999-01-01', '2024-12-31', 'happened').filter((month) => month > '2002')).toEqual([
    '2024-02',
    '2024-03',
    '2024-04',
  ]);
  expect(coveredMonths('1999-01-01', '2001-12-31', 'happened')).toHaveLength(12);
});

test('what begins before and ends after the bins covers all of them', () => {
  expect(coveredMonths('2001-03-01', '2001-05-31', 'happened')).toEqual(['2001-03', '2001-04', '2001-05']);
});

test('days just before the first and just after the last bin are outside', () => {
  const [first] = SAMPLE.evidence;
  const dated = (date: string) => ({ ...SAMPLE, evidence: first ? [{ ...first, date }] : [] });
  const marchWith = (date: string) =>
    coveredMonths('2024-03-01', '2024-03-31', 'happened', dated(date)).join();
  expect(marchWith('2024-02-28/2024-02-29')).toBe('');
  expect(marchWith('2024-02-28/2024-03-01')).toBe('2024-03');
  expect(marchWith('2024-03-31/2024-04-01')).toBe('2024-03');
  expect(marchWith('2024-04-01/2024-04-02')).toBe('');
});

test('what lies outside the bins covers none', () => {
  expect(coveredMonths('2010-01-01', '2010-12-31', 'happened')).toEqual([]);
  expect(coveredMonths('2030-01-01', '2030-12-31', 'reported')).toEqual([]);
});

test('an undated report covers nothing', () => {
  const reports = SAMPLE.reports.map(({ id }) => ({ id }));
  expect(coveredMonths('2024-01-01', '2025-12-31', 'reported', { ...SAMPLE, reports })).toEqual([]);
});
