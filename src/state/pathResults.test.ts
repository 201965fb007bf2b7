import { expect, test } from 'vitest';
import type { EntityId } from '../model/ids.ts';
import { DEFAULT_VIEW, type View } from '../model/view.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleManifest } from '../testing/sampleManifest.ts';
import { createDerived } from './derived.ts';

const graph = sampleGraph();
const view: View = { ...DEFAULT_VIEW, path: ['island' as EntityId, 'league' as EntityId] };

test('an answer is worked out once for all who ask, and anew when question or view change', () => {
  const derived = createDerived(graph, sampleManifest());
  const visible = derived.visible(view);
  const first = derived.path(view, visible);
  expect(first?.answer).toMatchObject({ steps: 2, total: 2 });
  expect(derived.path({ path: view.path, pathDates: 'any' }, visible)).toBe(first);
  expect(derived.path({ ...view, pathDates: 'order' }, visible)).not.toBe(first);
  const later = derived.visible({ ...view, window: { from: '2024-03-01', to: 'last' } });
  expect(derived.path(view, later)).not.toBe(first);
});

test('a view that asks for no path, or for entities that the dataset lacks, has no answer', () => {
  const derived = createDerived(graph, sampleManifest());
  const visible = derived.visible(DEFAULT_VIEW);
  expect(derived.path(DEFAULT_VIEW, visible)).toBeNull();
  const path = ['atlantis' as EntityId, 'league' as EntityId] as const;
  expect(derived.path({ path, pathDates: 'any' }, visible)).toBeNull();
});
