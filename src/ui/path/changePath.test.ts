import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../model/ids.ts';
import { createCalmState, createHandleState } from '../../state/calmState.ts';
import { createDerived } from '../../state/derived.ts';
import { createExplorerStore } from '../../state/explorerStore.ts';
import { createTransientStore } from '../../state/transientStore.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { sampleManifest } from '../../testing/sampleManifest.ts';
import { parseAddress } from '../../url/address.ts';
import type { Explorer } from '../explorerContext.ts';
import { closePath, pathEnds, setPathEnds } from './changePath.ts';

const A = 'country-a' as EntityId;
const B = 'country-b' as EntityId;

function open(search = ''): Explorer {
  const graph = sampleGraph();
  const manifest = sampleManifest();
  const store = createExplorerStore(graph, manifest, parseAddress(search));
  return {
    graph,
    manifest,
    store,
    transient: createTransientStore(),
    calm: createCalmState(store, (task) => task()),
    handles: createHandleState(store, (task) => task()),
    derived: createDerived(graph, manifest),
  };
}

describe('choosing the ends of a path', () => {
  test('one end is a draft that no link reproduces', () => {
    const explorer = open();
    setPathEnds(explorer, { from: A, to: null });
    expect(pathEnds(explorer)).toEqual({ from: A, to: null });
    expect(explorer.store.getState().view.path).toBeNull();
  });

  test('two different ends are a question, and one step; what was selected gives way to the answer', () => {
    const explorer = open('?sel=entity.country-a');
    setPathEnds(explorer, { from: A, to: B });
    expect(explorer.store.getState()).toMatchObject({
      view: { path: [A, B], selection: null },
      lastChange: 'step',
    });
    expect(explorer.transient.getState().pathDraft).toBeNull();
  });

  test('the same ends again make no step', () => {
    const explorer = open('?path=country-a~country-b&sel=entity.country-a');
    const { view } = explorer.store.getState();
    setPathEnds(explorer, { from: A, to: B });
    expect(explorer.store.getState().view).toBe(view);
  });

  test('the same entity at both ends, or none, is a draft again', () => {
    const explorer = open('?path=country-a~country-b');
    setPathEnds(explorer, { from: A, to: A });
    expect(explorer.store.getState().view.path).toBeNull();
    expect(pathEnds(explorer)).toEqual({ from: A, to: A });
  });

  test('closing leaves nothing of the question', () => {
    const explorer = open('?path=country-a~country-b&pathin=order');
    closePath(explorer);
    expect(pathEnds(explorer)).toBeNull();
    expect(explorer.store.getState().view).toMatchObject({ path: null, pathDates: 'any' });
  });
});
