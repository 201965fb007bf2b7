import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAddress } from '../testing/arbitraryAddress.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleManifest } from '../testing/sampleManifest.ts';
import { parseAddress, serializeAddress } from '../url/address.ts';
import { createDerived } from './derived.ts';
import { createExplorerStore } from './explorerStore.ts';

test('1,000 random and damaged addresses each give a view that can be described and is written the same again', () => {
  const graph = sampleGraph();
  const manifest = sampleManifest();
  const derived = createDerived(graph, manifest);
  fc.assert(
    fc.property(arbitraryAddress, (search) => {
      const { view, unknown, notices } = createExplorerStore(
        graph,
        manifest,
        parseAddress(search),
      ).getState();
      expect(derived.sentence(derived.visible(view))).toMatch(/\.$/);
      expect(derived.visible(view).counts.ties).toBeGreaterThanOrEqual(0);
      expect(derived.facets(derived.visible(view)).kinds.state.before).toBe(2);
      expect(notices.every(({ text }) => text !== '')).toBe(true);
      const again = createExplorerStore(graph, manifest, parseAddress(serializeAddress(view, unknown)));
      expect(again.getState().view).toEqual(view);
    }),
    { numRuns: 1000 },
  );
});
