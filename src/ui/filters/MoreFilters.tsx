import { lazy, Suspense } from 'react';
import { useExplorerState } from '../explorerContext.ts';
import { activeMoreFilters } from './activeFilters.ts';
import styles from './moreFilters.module.css';
import { useOpenWhen } from './useOpenWhen.ts';

const MoreFilterGroups = lazy(async () => {
  const { MoreFilterGroups: component } = await import('./MoreFilterGroups.tsx');
  return { default: component };
});

/** The filters of evidence and reports, folded away until one is asked for; the head says how many are on. */
export function MoreFilters() {
  const active = useExplorerState(({ view }) => activeMoreFilters(view).length);
  const { open, onToggle } = useOpenWhen(active > 0);
  return (
    <details className={styles['more']} open={open} onToggle={onToggle}>
      <summary className={styles['title']}>
        More filters{' '}
        <span className={styles['hint']}>
          {active > 0 ? `${active} on` : 'sources, publishers, event types, reports …'}
        </span>
      </summary>
      {open && (
        <Suspense fallback={<p className={styles['loading']}>Loading the filters…</p>}>
          <MoreFilterGroups />
        </Suspense>
      )}
    </details>
  );
}
