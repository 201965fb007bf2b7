import { Suspense } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useControlState, useExplorer } from '../explorerContext.ts';
import { lazyPart } from '../kit/lazyPart.ts';
import { activeMoreFilters } from './activeFilters.ts';
import styles from './moreFilters.module.css';
import { useOpenWhen } from './useOpenWhen.ts';

const MoreFilterGroups = lazyPart(async () => (await import('./MoreFilterGroups.tsx')).MoreFilterGroups);

/** The filters of evidence and reports, folded away until one is asked for; the head says how many are on. */
export function MoreFilters() {
  const { graph } = useExplorer();
  const active = useControlState(({ view }) => activeMoreFilters(view, graph).length);
  const { open, onToggle } = useOpenWhen(active > 0);
  return (
    <details className={styles['more']} open={open} onToggle={onToggle}>
      <summary className={styles['title']}>
        {i18n._('More filters')}{' '}
        <span className={styles['hint']}>
          {active > 0
            ? i18n._('{count, plural, one {# on} other {# on}}', { count: active })
            : i18n._('sources, publishers, event types, reports …')}
        </span>
      </summary>
      {open && (
        <Suspense fallback={<p className={styles['loading']}>{i18n._('Loading the filters…')}</p>}>
          <MoreFilterGroups />
        </Suspense>
      )}
    </details>
  );
}
