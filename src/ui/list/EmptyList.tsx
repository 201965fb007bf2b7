import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { emptyReasons, emptyWords } from './emptyReason.ts';
import styles from './listRegion.module.css';

/** What stands in place of the tables when nothing is left: which filter it is, and a way back. */
export function EmptyList({ visible }: { readonly visible: VisibleGraph }) {
  const { graph } = useExplorer();
  const reset = useExplorerState((state) => state.reset);
  const reasons = emptyReasons(graph, visible);
  return (
    <div className={styles['empty']}>
      <h2>Nothing to list</h2>
      {reasons.length === 0 && <p>Several filters together leave out everything; none does so alone.</p>}
      {reasons.map((reason) => (
        <p key={reason.source}>{emptyWords(reason)}</p>
      ))}
      <p>
        <Button look="outlined" onClick={reset}>
          Reset all
        </Button>
      </p>
    </div>
  );
}
