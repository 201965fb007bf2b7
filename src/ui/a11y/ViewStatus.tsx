import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useExplorer } from '../explorerContext.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import styles from './viewStatus.module.css';

/** How long the view must rest before it is announced, so that a drag is not read out step by step. */
const ANNOUNCE_AFTER_MS = 400;

/** The sentence that describes the view: shown at once, announced politely when the view has come to rest. */
export function ViewStatus() {
  const { store, derived } = useExplorer();
  const sentence = useStore(store, (state) => derived.sentence(state.view));
  const [announced, setAnnounced] = useState(sentence);
  useEffect(() => {
    const timer = window.setTimeout(() => setAnnounced(sentence), ANNOUNCE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [sentence]);
  return (
    <div className={styles['sentence']}>
      <p aria-hidden="true">{sentence}</p>
      <VisuallyHidden>
        <span role="status">{announced}</span>
      </VisuallyHidden>
    </div>
  );
}
