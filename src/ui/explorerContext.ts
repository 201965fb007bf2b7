import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Graph } from '../model/graph.ts';
import type { Selection, View } from '../model/view.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import type { FacetCounts } from '../query/facetCounts.ts';
import type { FilterSettings } from '../query/filter.ts';
import type { VisibleGraph } from '../query/visibleGraph.ts';
import type { CalmState } from '../state/calmState.ts';
import type { Derived } from '../state/derived.ts';
import type { ExplorerActions, ExplorerState, ExplorerStore } from '../state/explorerStore.ts';
import type { Preferences } from '../state/preferences.ts';
import type { TransientState, TransientStore } from '../state/transientStore.ts';

/** One loaded dataset and everything that acts on it; made once, never null below the loading screen. */
export interface Explorer {
  readonly graph: Graph;
  readonly manifest: ManifestFile;
  readonly store: ExplorerStore;
  readonly calm: CalmState;
  readonly handles: CalmState;
  readonly transient: TransientStore;
  readonly derived: Derived;
}

/** Gives the loaded dataset to all components below. */
export const ExplorerContext = createContext<Explorer | null>(null);

/** The loaded dataset. Throws outside `ExplorerContext`. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error('useExplorer needs an ExplorerContext above it');
  return explorer;
}

type State = ExplorerState & ExplorerActions;

/** Part of the explorer's state or one of its actions; rerenders when it changes. Select values, not fresh objects. */
export function useExplorerState<Part>(select: (state: State) => Part): Part {
  return useStore(useExplorer().store, select);
}

/** The current view. */
export function useView(): View {
  return useExplorerState((state) => state.view);
}

/** What is visible in the current view; the same object until the filters change. */
export function useVisible(): VisibleGraph {
  const { store, derived } = useExplorer();
  return useStore(store, (state) => derived.visible(state.view));
}

/** The resolved filters of the current view; the same object until they change. */
export function useSettings(): FilterSettings {
  const { store, derived } = useExplorer();
  return useStore(store, (state) => derived.settings(state.view));
}

/** Calls back, with what the last render made of it, whenever a frame has been painted after a change. */
function useFollowing(follow: () => void): void {
  const { store, calm } = useExplorer();
  const latest = useRef(follow);
  useLayoutEffect(() => {
    latest.current = follow;
  });
  useEffect(() => {
    // Made from the store's state; else what is missed comes with the next frame.
    if (calm.getState() === store.getState()) latest.current();
    return calm.subscribe(() => latest.current());
  }, [store, calm]);
}

/** A value of the state once the picture is painted: numbers and words may lag behind while dates are dragged, the picture never waits for them. `select` depends on the state alone: it is not asked again for anything else. */
export function useCalmState<Part>(select: (state: State) => Part): Part {
  const { store, calm } = useExplorer();
  const [part, setPart] = useState(() => select(store.getState()));
  const given = useRef(part);
  useFollowing(() => {
    const next = select(calm.getState());
    if (Object.is(next, given.current)) return;
    given.current = next;
    startTransition(() => setPart(() => next));
  });
  return part;
}

/**
 * As `useExplorerState`, for what a control shows: at once after a step of the reader, who may have taken it on that very
 * control, and after the picture when Back, Forward or a link changed it. `select` depends on the state alone.
 */
export function useControlState<Part>(select: (state: State) => Part): Part {
  const { store, calm } = useExplorer();
  // What stands in the control: a new address leaves it as it is until the picture is painted, so that nothing renders before.
  const [shown] = useState(() => ({ part: select(store.getState()) }));
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  useFollowing(() => {
    const next = select(calm.getState());
    if (Object.is(next, shown.part)) return;
    shown.part = next;
    startTransition(renderAgain);
  });
  return useSyncExternalStore(store.subscribe, () => {
    const state = store.getState();
    if (state.lastChange !== 'from-address') shown.part = select(state);
    return shown.part;
  });
}

/** Part of the view for handles of dates and what is drawn with them: see `createHandleState`. Select values, not fresh objects. */
export function useHandleView<Part>(select: (view: View) => Part): Part {
  const { handles } = useExplorer();
  return useSyncExternalStore(handles.subscribe, () => select(handles.getState().view));
}

/** As `useSettings`, for handles: see `useHandleView`. */
export function useHandleSettings(): FilterSettings {
  const { derived } = useExplorer();
  return useHandleView(derived.settings);
}

/** What is selected once the picture is painted. */
export function useCalmSelection(): Selection | null {
  return useCalmState(({ view }) => view.selection);
}

/** The view once the picture is painted. */
export function useCalmView(): View {
  return useCalmState(({ view }) => view);
}

/** The view once the picture is painted, before all else that follows it: for the sentence that answers. */
export function usePaintedView(): View {
  const { calm } = useExplorer();
  return useSyncExternalStore(calm.subscribe, () => calm.getState().view);
}

/** What is visible once the picture is painted. */
export function useCalmVisible(): VisibleGraph {
  const { derived } = useExplorer();
  return useCalmState(({ view }) => derived.visible(view));
}

/** Counts beside the filters, once there is time for them. */
export function useFacets(): FacetCounts {
  return useExplorer().derived.facets(useCalmVisible());
}

/** Part of the transient state; change it with `useExplorer().transient.setState`. */
export function useTransient<Part>(select: (state: TransientState) => Part): Part {
  return useStore(useExplorer().transient, select);
}

/** Gives the reader's preferences to all components, also while nothing is loaded. */
export const PreferencesContext = createContext<StoreApi<Preferences> | null>(null);

/** The store of the reader's preferences. Throws outside `PreferencesContext`. */
export function usePreferences(): StoreApi<Preferences> {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('usePreferences needs a PreferencesContext above it');
  return preferences;
}

/** Part of the reader's preferences. */
export function usePreference<Part>(select: (state: Preferences) => Part): Part {
  return useStore(usePreferences(), select);
}
