import { createContext, useContext, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Graph } from '../model/graph.ts';
import type { View } from '../model/view.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import type { FacetCounts } from '../query/facetCounts.ts';
import type { FilterSettings } from '../query/filter.ts';
import type { VisibleGraph } from '../query/visibleGraph.ts';
import type { Derived } from '../state/derived.ts';
import type { ExplorerActions, ExplorerState, ExplorerStore } from '../state/explorerStore.ts';
import type { Preferences } from '../state/preferences.ts';
import type { TransientState, TransientStore } from '../state/transientStore.ts';

/** One loaded dataset and everything that acts on it; made once, never null below the loading screen. */
export interface Explorer {
  readonly graph: Graph;
  readonly manifest: ManifestFile;
  readonly store: ExplorerStore;
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

/** Part of the explorer's state or one of its actions; rerenders when it changes. Select values, not fresh objects. */
export function useExplorerState<Part>(select: (state: ExplorerState & ExplorerActions) => Part): Part {
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

/** What an address brings comes after the picture; what the reader does shows at once, since it may be done on the control itself. */
function useInControl<Value>(value: Value): Value {
  const { store } = useExplorer();
  const later = useDeferredValue(value);
  return store.getState().lastChange === 'from-address' ? later : value;
}

/** As `useExplorerState`, for what a control shows: it may follow the picture when Back, Forward or a link changed it. */
export function useControlState<Part>(select: (state: ExplorerState & ExplorerActions) => Part): Part {
  return useInControl(useExplorerState(select));
}

/** As `useSettings`, for what a control shows: it may follow the picture when Back, Forward or a link changed it. */
export function useControlSettings(): FilterSettings {
  return useInControl(useSettings());
}

/** What is visible once there is time for it: numbers and words may lag behind while dates are dragged, the picture never waits for them. */
export function useCalmVisible(): VisibleGraph {
  return useDeferredValue(useVisible());
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
