import { QUERY_MAX } from '../../model/view.ts';
import { useExplorer } from '../explorerContext.ts';
import type { SearchItem } from './searchItems.ts';

/** What can come of a search. */
export interface SearchChoice {
  /** Makes a text the applied one and shows what it finds; an empty one ends the search. */
  readonly apply: (text: string) => void;
  /** Does what an option stands for; returns the text that the box holds then, or null to keep the one it has. */
  readonly choose: (item: SearchItem, text: string) => string | null;
}

/** How options and typed texts act on the view. */
export function useSearchChoice(): SearchChoice {
  const { graph, store, transient } = useExplorer();
  const apply = (text: string) => {
    const query = text.trim().slice(0, QUERY_MAX).trim() || null;
    const { view, change } = store.getState();
    if (query === null) {
      if (view.query !== null) change({ query });
      return;
    }
    transient.setState({ answer: 'search' });
    if (query !== view.query || view.selection !== null) change({ query, selection: null });
    // On a narrow screen the results are in the sheet.
    if (window.matchMedia('(max-width: 640px)').matches) transient.setState({ sheet: 'details' });
  };
  const choose = (item: SearchItem, text: string) => {
    switch (item.type) {
      case 'found':
        store.getState().select(item.selection);
        return store.getState().view.query ?? '';
      case 'all':
        apply(text);
        return null;
      case 'connect': {
        const [one, other] = [graph.entities.id[item.one], graph.entities.id[item.other]];
        if (one === undefined || other === undefined) return null;
        store.getState().change({ path: [one, other], query: null, selection: null });
        return '';
      }
      case 'nearest':
        return item.form.text;
    }
  };
  return { apply, choose };
}
