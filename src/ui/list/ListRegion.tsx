import { Suspense, useDeferredValue, useId, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { isEmptyView } from '../../query/isEmptyView.ts';
import { useExplorerState, useVisible } from '../explorerContext.ts';
import { lazyPart } from '../kit/lazyPart.ts';
import { usePathResult } from '../path/usePathResult.ts';
import { EmptyList } from './EmptyList.tsx';
import styles from './listRegion.module.css';
import { TableJumps } from './TableJumps.tsx';
import { tableName } from './tableWords.ts';
import { useWidth } from './useWidth.ts';
import { ViewTables } from './ViewTables.tsx';

const SearchTable = lazyPart(async () => (await import('./SearchTable.tsx')).SearchTable);

/** The view as tables: entities, ties and evidence, one below the other. */
export function ListRegion() {
  // A drag of the time control must not wait for long tables.
  const asked = useVisible();
  const visible = useDeferredValue(asked);
  // Tables take long to build: not before it is known how wide, and not in one go with the switch to this view.
  const [list, widthPx] = useWidth<HTMLDivElement>();
  const id = useId();
  const query = useExplorerState(({ view }) => view.query);
  const [found, setFound] = useState<number | null>(null);
  const { counts } = visible;
  const paths = usePathResult();
  const searches = query !== null;
  const isEmpty = isEmptyView(visible);
  const jumps = [
    ...(searches ? [{ id: `${id}-search`, name: tableName('results'), count: found }] : []),
    ...(paths ? [{ id: `${id}-paths`, name: tableName('paths'), count: paths.answer.paths.length }] : []),
    { id: `${id}-entities`, name: tableName('entities'), count: counts.entities },
    { id: `${id}-ties`, name: tableName('ties'), count: counts.ties },
    { id: `${id}-evidence`, name: tableName('evidence'), count: counts.evidence },
  ];
  return (
    <div className={styles['list']}>
      <div ref={list} className={styles['width']} />
      {!isEmpty && <TableJumps jumps={jumps} />}
      {(searches || !isEmpty) && widthPx > 0 && (
        <div className={styles['tables']} aria-busy={visible !== asked}>
          {searches && (
            <Suspense fallback={<p>{i18n._('Loading the search…')}</p>}>
              <SearchTable id={`${id}-search`} query={query} widthPx={widthPx} onCount={setFound} />
            </Suspense>
          )}
          {!isEmpty && <ViewTables id={id} visible={visible} paths={paths} widthPx={widthPx} />}
        </div>
      )}
      {isEmpty && <EmptyList visible={visible} />}
    </div>
  );
}
