import { memo, Suspense } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { isEmptyView } from '../../query/isEmptyView.ts';
import { useExplorer, useExplorerState, useVisible } from '../explorerContext.ts';
import { lazyPart } from '../kit/lazyPart.ts';
import styles from './graphMessage.module.css';

const EmptyView = lazyPart(async () => (await import('../kit/EmptyView.tsx')).EmptyView);

function Reasons() {
  return <EmptyView visible={useVisible()} />;
}

/** Says that the dates and filters leave nothing, and which filter does; nothing otherwise. */
export const EmptyGraph = memo(function EmptyGraph() {
  const { derived } = useExplorer();
  const isEmpty = useExplorerState(({ view }) => isEmptyView(derived.visible(view)));
  if (!isEmpty) return null;
  return (
    <div className={styles['message']}>
      <p>{i18n._('Nothing in these dates and filters.')}</p>
      <Suspense>
        <Reasons />
      </Suspense>
    </div>
  );
});
