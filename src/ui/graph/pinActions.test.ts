import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { graphStoreOf, replace } from './graphStore.ts';
import { clearPins, pinBy, placeOf, unpin } from './pinActions.ts';

const LEAGUE = 2;

function setUp(viewport = { width: 800, height: 200, pixelRatio: 1 }) {
  const graph = sampleGraph();
  const store = graphStoreOf(graph);
  replace(store, { viewport: { ...viewport, top: 0 }, shape: { ...viewport, top: 0 } });
  store.setState({ camera: { x: 0, y: 0, k: 2 } });
  return { graph, store };
}

describe('pinning by hand', () => {
  it('moves one entity by pixels of the present zoom', () => {
    const { graph, store } = setUp();
    pinBy(store, LEAGUE, 20, -10);
    expect(placeOf(store, LEAGUE)).toEqual({ x: 10, y: 55 });
    expect(placeOf(store, 0)).toEqual({ x: -100, y: 0 });
    expect(graph.entities.y[LEAGUE]).toBe(60);
  });

  it('moves by the same pixels where the picture is stretched', () => {
    const { store } = setUp({ width: 300, height: 600, pixelRatio: 1 });
    const before = placeOf(store, LEAGUE);
    expect(store.getState().stretch).toBeGreaterThan(1);
    pinBy(store, LEAGUE, 0, 30);
    expect(placeOf(store, LEAGUE).y).toBeCloseTo(before.y + 15, 3);
  });

  it('does nothing before there is a camera', () => {
    const { store } = setUp();
    store.setState({ camera: null });
    pinBy(store, LEAGUE, 20, -10);
    expect(store.getState().pins.size).toBe(0);
  });
});

describe('letting go', () => {
  it('brings an entity back to its place in the layout', () => {
    const { store } = setUp();
    pinBy(store, LEAGUE, 20, -10);
    unpin(store, LEAGUE);
    expect(placeOf(store, LEAGUE)).toEqual({ x: 0, y: 60 });
    expect(store.getState().pins.size).toBe(0);
  });

  it('brings it back to where it was pinned before', () => {
    const { store } = setUp();
    unpin(store, LEAGUE, { x: 7, y: 8 });
    expect(placeOf(store, LEAGUE)).toEqual({ x: 7, y: 8 });
  });

  it('clears all pins at once', () => {
    const { graph, store } = setUp();
    pinBy(store, 0, 5, 5);
    pinBy(store, LEAGUE, 5, 5);
    clearPins(store);
    expect(store.getState().positions).toEqual({ x: graph.entities.x, y: graph.entities.y });
  });
});
