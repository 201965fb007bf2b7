import { useEffect, useMemo, useState } from 'react';
import { pathSentence } from '../../query/paths/pathWords.ts';
import { useExplorer, usePaintedView } from '../explorerContext.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import styles from './viewStatus.module.css';

/** How long the view must rest before it is announced, so that a drag is not read out step by step. */
const ANNOUNCE_AFTER_MS = 400;

/** The sentence that describes the view: shown when the picture stands, announced politely when the view has come to rest. */
export function ViewStatus() {
  const { graph, derived } = useExplorer();
  const view = usePaintedView();
  const visible = useMemo(() => derived.visible(view), [derived, view]);
  const result = derived.path(view, visible);
  // The answer first: it is what was asked.
  const answer = result ? `${pathSentence(graph, result)} ` : '';
  const rest = derived.sentence(visible);
  const sentence = answer + rest;
  const [announced, setAnnounced] = useState(sentence);
  useEffect(() => {
    const timer = window.setTimeout(() => setAnnounced(sentence), ANNOUNCE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [sentence]);
  return (
    <div className={styles['sentence']} data-answers={result !== null || undefined}>
      <p aria-hidden="true">
        {answer}
        <span className={result ? styles['rest'] : undefined}>{rest}</span>
      </p>
      <VisuallyHidden>
        <span role="status">{announced}</span>
      </VisuallyHidden>
    </div>
  );
}
