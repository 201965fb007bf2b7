import { expect, it } from 'vitest';
import { parseDay } from '../../model/day.ts';
import { compareWindows } from '../../query/compare/compareWindows.ts';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { changeDetail } from './changeDetail.ts';

const window = (from: string, until: string) => ({
  from: parseDay(from) ?? (0 as never),
  until: parseDay(until) ?? (0 as never),
});
const between = ['country-a', 'league'] as const;
const graph = sampleGraph({ ...SAMPLE, evidence: [{ between, date: '2024-08', report: 'gazette' }] });
const settings = {
  axis: 'happened',
  window: window('2024-01-01', '2024-07-01'),
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
} as const;
const comparison = compareWindows(graph, settings, window('2024-07-01', '2025-01-01'));

it('says the change of a tie with its sources, of an entity alone, and nothing without a comparison', () => {
  expect(changeDetail(comparison, { type: 'tie', row: 0 })).toBe('new, 0 → 1 source');
  expect(changeDetail(comparison, { type: 'entity', row: 0 })).toBe('new');
  expect(changeDetail(comparison, { type: 'entity', row: 1 })).toBeNull();
  expect(changeDetail(null, { type: 'tie', row: 0 })).toBeNull();
});
