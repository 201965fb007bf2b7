import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useExplorer } from '../explorerContext.ts';
import { graphStoreOf } from '../graph/graphStore.ts';

/** How long the hint stands after the last turn of the wheel. */
const HINT_MS = 2500;

/** Whether the reader has hold of the picture, whether the wheel was just tried before that, and how to let go. */
export interface Hold {
  readonly held: boolean;
  readonly isHinting: boolean;
  readonly letGo: () => void;
}

/** Gives wheel and fingers back to the page around with Esc, and when the reader turns to that page. */
export function useHold(): Hold {
  const { graph } = useExplorer();
  const store = graphStoreOf(graph);
  const held = useStore(store, (state) => state.held);
  const turns = useStore(store, (state) => state.turnsLeft);
  const [seen, setSeen] = useState(turns);
  useEffect(() => {
    const timer = window.setTimeout(() => setSeen(turns), HINT_MS);
    return () => window.clearTimeout(timer);
  }, [turns]);
  const letGo = () => store.setState({ held: false });
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    const release = () => store.setState({ held: false });
    // First of all: whatever else Esc closes here, the wheel is the page's again.
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && release(), options);
    window.addEventListener('blur', ({ target }) => target === window && release(), options);
    return () => {
      stop.abort();
      release();
    };
  }, [store]);
  return { held, isHinting: !held && turns > seen, letGo };
}
