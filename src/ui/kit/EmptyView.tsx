import { i18n } from '../../i18n/i18n.ts';
import { emptyWords, looseningChange, looseningName } from '../../query/emptyReason.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { emptyReasons } from '../../query/whatEmpties.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from './Button.tsx';
import styles from './emptyView.module.css';

/** What stands where a view leaves nothing: which filters it is, a button that loosens them, and the way back to the first view. */
export function EmptyView({ visible }: { readonly visible: VisibleGraph }) {
  const { graph, store } = useExplorer();
  const { change, reset } = store.getState();
  const reasons = emptyReasons(graph, visible);
  const isOfSeveral = reasons.some(({ sources }) => sources.length > 1);
  return (
    <>
      {isOfSeveral && <p>{i18n._('Several filters together leave out everything; none does so alone.')}</p>}
      {reasons.map((reason) => (
        <div key={reason.sources.join()}>
          <p>{emptyWords(reason)}</p>
          <p className={styles['actions']}>
            <Button look="outlined" onClick={() => change(looseningChange(reason))}>
              {looseningName(reason)}
            </Button>
          </p>
        </div>
      ))}
      <p className={styles['actions']}>
        <Button look="outlined" onClick={reset}>
          {i18n._('Reset all')}
        </Button>
      </p>
    </>
  );
}
