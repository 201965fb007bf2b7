import { lazy, Suspense, useDeferredValue, useId } from 'react';
import { useExplorerState, useVisible } from '../explorerContext.ts';
import { usePathResult } from '../path/usePathResult.ts';
import { EmptyList } from './EmptyList.tsx';
import { EntitiesTable } from './EntitiesTable.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import styles from './listRegion.module.css';
import { PathsTable } from './PathsTable.tsx';
import { TableJumps } from './TableJumps.tsx';
import { TiesTable } from './TiesTable.tsx';
import { useWidth } from './useWidth.ts';

const SearchTable = lazy(async () => ({ default: (await import('./SearchTable.tsx')).SearchTable }));

/** The view as tables: entities, ties and evidence, one below the other. */
export function ListRegion() {
  // A drag of the time control must not wait for long tables.
  const visible = useDeferredValue(useVisible());
  const [list, measuredPx] = useWidth<HTMLDivElement>();
  // Tables take long to build: not before it is known how wide, and not in one go with the switch to this view.
  const widthPx = useDeferredValue(measuredPx);
  const id = useId();
  const query = useExplorerState(({ view }) => view.query);
  const { counts } = visible;
  const paths = usePathResult();
  const ids = {
    paths: `${id}-paths`,
    entities: `${id}-entities`,
    ties: `${id}-ties`,
    evidence: `${id}-evidence`,
  };
  return (
    <div className={styles['list']}>
      <div ref={list} className={styles['width']} />
      {query !== null && widthPx > 0 && (
        <div className={styles['tables']}>
          <Suspense fallback={<p>Loading the search…</p>}>
            <SearchTable id={`${id}-search`} query={query} widthPx={widthPx} />
          </Suspense>
        </div>
      )}
      {counts.entities === 0 ? (
        <EmptyList visible={visible} />
      ) : (
        <>
          <TableJumps
            jumps={[
              ...(paths ? [{ id: ids.paths, name: 'Paths', count: paths.answer.paths.length }] : []),
              { id: ids.entities, name: 'Entities', count: counts.entities },
              { id: ids.ties, name: 'Ties', count: counts.ties },
              { id: ids.evidence, name: 'Evidence', count: counts.evidence },
            ]}
          />
          {widthPx > 0 && (
            <div className={styles['tables']}>
              {paths && <PathsTable id={ids.paths} result={paths} widthPx={widthPx} />}
              <EntitiesTable id={ids.entities} visible={visible} widthPx={widthPx} />
              <TiesTable id={ids.ties} visible={visible} widthPx={widthPx} />
              <EvidenceTable id={ids.evidence} visible={visible} widthPx={widthPx} />
            </div>
          )}
        </>
      )}
    </div>
  );
}
