import { expect, test } from 'vitest';
import type { EntityId } from '../../model/ids.ts';
import { DEFAULT_VIEW, type View } from '../../model/view.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { sampleManifest } from '../../testing/sampleManifest.ts';
import { isFirstView } from './isFirstView.ts';

const isFirst = (change: Partial<View>) =>
  isFirstView({ ...DEFAULT_VIEW, ...change }, sampleManifest(), sampleGraph());
const [a, b] = ['country-a' as EntityId, 'country-b' as EntityId];

test.each<[what: string, change: Partial<View>]>([
  ['nothing', {}],
  ['the list', { layout: 'list' }],
  ['a selection', { selection: { type: 'entity', id: a } }],
])('%s leaves nothing to reset', (_, change) => expect(isFirst(change)).toBe(true));

test.each<[what: string, change: Partial<View>]>([
  ['a filter', { kinds: ['state'] }],
  ['a focus', { focus: [a] }],
  ['a path', { path: [a, b] }],
  ['a comparison', { compare: { from: '2024', to: '2024' } }],
  ['a search', { query: 'league' }],
  ['hiding', { outside: 'hide' }],
  ['colours', { colour: 'community' }],
])('%s can be reset', (_, change) => expect(isFirst(change)).toBe(false));
