import { useId } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { emptyWords, looseningChange, looseningName } from '../../query/emptyReason.ts';
import type { FilterSource } from '../../query/filter.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { emptyReasons } from '../../query/whatEmpties.ts';
import { wholeWindow } from '../../query/wholeWindow.ts';
import { extentOf } from '../../state/settingsOf.ts';
import { useExplorer, useView } from '../explorerContext.ts';
import { Button } from './Button.tsx';
import styles from './emptyView.module.css';

/** What stands where a view leaves nothing: which filters it is, a button that loosens them, and the way back to the first view. */
export function EmptyView({ visible }: { readonly visible: VisibleGraph }) {
  const { graph, manifest, store, derived } = useExplorer();
  const view = useView();
  const id = useId();
  const { change, reset } = store.getState();
  const changeOf = (sources: readonly FilterSource[]) =>
    looseningChange(sources, wholeWindow(graph, visible, sources, extentOf(manifest, view.axis)));
  const reasons = emptyReasons(graph, visible, (sources) =>
    derived.tiesIn({ ...view, ...changeOf(sources) }),
  );
  const isOfSeveral = reasons.some(({ sources }) => sources.length > 1);
  return (
    <>
      {isOfSeveral && <p>{i18n._('Several filters together leave out everything; none does so alone.')}</p>}
      {reasons.map((reason, at) => (
        <div key={reason.sources.join()}>
          <p id={`${id}-${at}`}>{emptyWords(reason)}</p>
          <p className={styles['actions']}>
            <Button
              look="outlined"
              aria-describedby={`${id}-${at}`}
              onClick={() => change(changeOf(reason.sources))}
            >
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
