import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_VIEW, type Selection, type View } from '../model/view.ts';
import { shownSubjects } from '../query/search/shownSubjects.ts';
import { visibleGraph } from '../query/visibleGraph.ts';
import { arbitraryView } from '../testing/arbitraryView.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleManifest } from '../testing/sampleManifest.ts';
import { loosenedText } from './loosenedText.ts';
import { loosenFor } from './loosenFor.ts';
import { settingsOf } from './settingsOf.ts';

const graph = sampleGraph();
const manifest = sampleManifest();
const all: readonly Selection[] = [
  ...graph.entities.id.map((id) => ({ type: 'entity' as const, id })),
  ...graph.ties.id.map((id) => ({ type: 'tie' as const, id })),
  ...graph.events.id.map((id) => ({ type: 'event' as const, id })),
];
const isShown = (view: View, selection: Selection) =>
  shownSubjects(graph, visibleGraph(graph, settingsOf(manifest, view)))(selection);
const loosen = (view: Partial<View>, selection: Selection) =>
  loosenFor(graph, manifest, { ...DEFAULT_VIEW, ...view }, selection);
const league: Selection = { type: 'entity', id: 'league' as never };
const tie: Selection = { type: 'tie', id: 'country-a~league' as never };

describe('what a selection needs', () => {
  it('is nothing when it is shown', () => {
    expect(loosen({}, tie)).toEqual({ view: DEFAULT_VIEW, loosened: [] });
  });

  it('is wider dates when only they hide it', () => {
    const { view, loosened } = loosen({ window: { from: '2024-02-28', to: '2024-03-01' } }, tie);
    expect(loosened).toEqual(['window']);
    expect(view.window).toEqual({ from: '2024-02-28', to: '2024-04-09' });
  });

  it('is fewer filters when they hide it, and others stay', () => {
    const { view, loosened } = loosen({ kinds: ['state'], classes: ['material-cooperation'] }, league);
    expect(loosened).toEqual(['kind']);
    expect(view).toMatchObject({ kinds: null, classes: ['material-cooperation'] });
  });

  it('is both when both hide it', () => {
    const from = { window: { from: '2024-02-28', to: '2024-03-01' }, kinds: ['state'] } as const;
    expect(loosen(from, tie).loosened).toEqual(['window', 'kind']);
  });

  it('is never another date of a comparison', () => {
    const view = { window: { from: '1990', to: '1990' }, compare: { from: '1991', to: '1991' } };
    expect(loosen(view, tie).loosened).toEqual([]);
  });
});

it('whatever has evidence is shown afterwards, unless no dates hold it, and what was shown changes nothing', () => {
  fc.assert(
    fc.property(arbitraryView, fc.constantFrom(...all), (drawn, selection) => {
      const view: View = { ...DEFAULT_VIEW, ...drawn, focus: [], reports: null, path: null, compare: null };
      const after = loosenFor(graph, manifest, view, selection);
      if (isShown(view, selection)) expect(after.loosened).toEqual([]);
      else if (!isShown(after.view, selection)) expect(after.loosened).toContain('window');
      expect(after.view.layout).toBe(view.layout);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [['window'], 'This lies outside your dates; they were widened to show it.'],
  [['kind'], 'This lies outside your filter (kind of entity); it was loosened to show it.'],
  [
    ['kind', 'class'],
    'This lies outside your filters (kind of entity and class of tie); they were loosened to show it.',
  ],
  [['window', 'focus'], 'This lies outside your dates and filter (focus); they were widened to show it.'],
] as const)('%j reads: %s', (loosened, text) => {
  expect(loosenedText(loosened)).toBe(text);
});
