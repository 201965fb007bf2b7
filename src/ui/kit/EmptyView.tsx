import { i18n } from '../../i18n/i18n.ts';
import { emptyReasons, emptyWords, LOOSENINGS } from '../../query/emptyReason.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from './Button.tsx';
import styles from './emptyView.module.css';

/** What stands where a view leaves nothing: which filter it is, a button that loosens it, and the way back to the first view. */
export function EmptyView({ visible }: { readonly visible: VisibleGraph }) {
  const { graph, store } = useExplorer();
  const { change, reset } = store.getState();
  const reasons = emptyReasons(graph, visible);
  return (
    <>
      {reasons.length === 0 && (
        <p>{i18n._('Several filters together leave out everything; none does so alone.')}</p>
      )}
      {reasons.map((reason) => (
        <p key={reason.source}>{emptyWords(reason)}</p>
      ))}
      <p className={styles['actions']}>
        {reasons.map(({ source }) => (
          <Button key={source} look="outlined" onClick={() => change(LOOSENINGS[source].change)}>
            {LOOSENINGS[source].name}
          </Button>
        ))}
        <Button look="outlined" onClick={reset}>
          {i18n._('Reset all')}
        </Button>
      </p>
    </>
  );
}
