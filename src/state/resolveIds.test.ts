import { describe, expect, test } from 'vitest';
import type { EntityId, ReportId } from '../model/ids.ts';
import { DEFAULT_VIEW, type View } from '../model/view.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { resolveIds } from './resolveIds.ts';

const graph = sampleGraph();
const entity = (id: string) => id as EntityId;
const resolve = (change: Partial<View>) => resolveIds(graph, { ...DEFAULT_VIEW, ...change });

describe('ids of a view that the dataset does not have', () => {
  test('are left out of the focus, each with a sentence that names it', () => {
    const { view, problems } = resolve({ focus: [entity('nobody'), entity('league'), entity('no-one')] });
    expect(view.focus).toEqual(['league']);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('“nobody”');
    expect(problems[1]).toContain('“no-one”');
  });

  test.each([
    [['nobody', 'league'], /no entity “nobody” in/],
    [['nobody', 'no-one'], /no entity “nobody” and no “no-one” in/],
    [['league', 'league'], /same entity/],
  ])('end the question for paths between %s', (ends, words) => {
    const [from = '', to = ''] = ends;
    const { view, problems } = resolve({ path: [entity(from), entity(to)] });
    expect(view.path).toBeNull();
    expect(problems).toEqual([expect.stringMatching(words)]);
  });

  test('are left out of the chosen reports; none left is no filter', () => {
    const some = resolve({ reports: ['gazette', 'missing'] as ReportId[] });
    expect(some.view.reports).toEqual(['gazette']);
    expect(some.problems).toEqual([expect.stringContaining('“missing”')]);
    expect(resolve({ reports: ['missing'] as ReportId[] }).view.reports).toBeNull();
  });
});

test('a view of known ids stays as it is, without a word', () => {
  const change = {
    focus: [entity('island')],
    path: [entity('country-a'), entity('league')] as const,
    reports: ['courier'] as ReportId[],
  };
  expect(resolve(change)).toEqual({ view: { ...DEFAULT_VIEW, ...change }, problems: [] });
});
