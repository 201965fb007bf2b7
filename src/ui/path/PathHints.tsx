import { useCallback } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { addDays } from '../../model/day.ts';
import { pathHints } from '../../query/paths/pathHints.ts';
import type { PathResult } from '../../query/paths/pathResult.ts';
import { hintWords } from '../../query/paths/pathWords.ts';
import { extentOf } from '../../state/settingsOf.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { useInSlices } from '../kit/useInSlices.ts';
import styles from './pathAnswer.module.css';

/** Where there is no path: which one change would give one, and does it. */
export function PathHints({ result }: { readonly result: PathResult }) {
  const { graph, manifest, store } = useExplorer();
  const visible = useCalmVisible();
  const { question } = result;
  const start = useCallback(() => {
    const { first, last } = extentOf(manifest, visible.settings.axis);
    return pathHints(graph, question, visible, { from: first, until: addDays(last, 1) });
  }, [graph, manifest, question, visible]);
  const { found, isDone } = useInSlices(start);
  if (isDone && found.length === 0) return <p>{i18n._('Nothing in this dataset connects the two.')}</p>;
  return (
    <>
      {found.length > 0 && (
        <ul className={styles['hints']}>
          {found.map((hint) => (
            <li key={hint.name}>
              <p>{hintWords(hint)}</p>
              <Button look="outlined" onClick={() => store.getState().change(hint.change)}>
                {hint.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!isDone && <p>{i18n._('Looking for what would connect them…')}</p>}
    </>
  );
}
