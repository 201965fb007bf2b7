import { i18n } from '../../i18n/i18n.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { EmptyView } from '../kit/EmptyView.tsx';
import styles from './listRegion.module.css';

/** What stands in place of the tables when nothing is left: which filter it is, and ways out. */
export function EmptyList({ visible }: { readonly visible: VisibleGraph }) {
  return (
    <div className={styles['empty']}>
      <h2>{i18n._('Nothing to list')}</h2>
      <EmptyView visible={visible} />
    </div>
  );
}
