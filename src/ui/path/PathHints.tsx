import { i18n } from '../../i18n/i18n.ts';
import type { PathResult } from '../../query/paths/pathResult.ts';
import { hintWords } from '../../query/paths/pathWords.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { useInSlices } from '../kit/useInSlices.ts';
import styles from './pathAnswer.module.css';

/** Where there is no path: which one change would give one, and does it. */
export function PathHints({ result }: { readonly result: PathResult }) {
  const { store } = useExplorer();
  const { found, isDone } = useInSlices(result.hints);
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
