import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LayoutPositions } from '../../layout/layoutInput.ts';
import type { Graph } from '../../model/graph.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import type { Camera, Point } from '../../render/camera.ts';
import type { Area } from './areaSize.ts';
import type { KeyboardFocus } from './keyboardFocus.ts';
import { type Pins, type Places, placesOf } from './pins.ts';

/** How entities stood before they were re-arranged. */
export interface Arrangement {
  readonly layout: LayoutPositions;
  readonly camera: Camera | null;
}

/** What only the graph knows: camera, places, pins, keyboard focus. None of it is in a link. */
export interface GraphState extends Places {
  /** Null until the drawing area has a size. */
  readonly viewport: Area | null;
  /** The area, as high as without bars above it, that the layout is stretched for; a strip more or less does not change it. */
  readonly shape: Area | null;
  /** Null until the first fit. */
  readonly camera: Camera | null;
  /** Entities (1 by row) that the camera frames, and frames again when the area changes its size; null once the reader moved it. */
  readonly framed: Uint8Array | null;
  /** The focus that was framed last, with its steps; empty for none, null before the first picture. */
  readonly focusKey: string | null;
  /** Where the pointer is, in pixels of the graph; null outside of it. */
  readonly pointer: Point | null;
  /** The dataset's layout, or what re-arranging made of it; `positions` follow from it, the pins and the shape. */
  readonly layout: LayoutPositions;
  readonly pins: Pins;
  /** What "Undo re-arrange" brings back. */
  readonly before: Arrangement | null;
  /** What was visible before the last change, for a moment: what it left out is new now. */
  readonly wasVisible: VisibleGraph | null;
  /** Where the keyboard stands, kept while the focus is elsewhere on the page. */
  readonly focused: KeyboardFocus | null;
  readonly hasFocus: boolean;
  /** In another page: whether the reader took hold of the picture, so that wheel and fingers are its own. */
  readonly held: boolean;
  /** Turns of the wheel that were left to the page around since the picture was let go. */
  readonly turnsLeft: number;
  /** What is said politely: the entity or tie that the keyboard reached, the end of a re-arranging. */
  readonly spoken: string;
}

/** State of one dataset's graph; outlives the region, so that camera and pins survive a look at the list. */
export type GraphStore = StoreApi<GraphState>;

const stores = new WeakMap<Graph, GraphStore>();

function createGraphStore({ entities }: Graph): GraphStore {
  const layout = { x: entities.x, y: entities.y };
  return createStore(() => ({
    viewport: null,
    shape: null,
    camera: null,
    framed: null,
    focusKey: null,
    pointer: null,
    layout,
    pins: new Map(),
    positions: layout,
    stretch: 1,
    before: null,
    wasVisible: null,
    focused: null,
    hasFocus: false,
    held: false,
    turnsLeft: 0,
    spoken: '',
  }));
}

/** The store that belongs to a graph. */
export function graphStoreOf(graph: Graph): GraphStore {
  const known = stores.get(graph);
  if (known) return known;
  const made = createGraphStore(graph);
  stores.set(graph, made);
  return made;
}

/** Changes what positions follow from, and the positions with it. */
export function replace(
  store: GraphStore,
  change: Partial<Pick<GraphState, 'layout' | 'pins' | 'viewport' | 'shape'>>,
): void {
  const { layout, pins, shape } = { ...store.getState(), ...change };
  const aspect = shape ? shape.width / shape.height : Number.POSITIVE_INFINITY;
  store.setState({ ...change, ...placesOf(layout, pins, aspect) });
}
