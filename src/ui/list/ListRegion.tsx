import { useDeferredValue, useId } from 'react';
import { useVisible } from '../explorerContext.ts';
import { EmptyList } from './EmptyList.tsx';
import { EntitiesTable } from './EntitiesTable.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import styles from './listRegion.module.css';
import { TableJumps } from './TableJumps.tsx';
import { TiesTable } from './TiesTable.tsx';
import { useWidth } from './useWidth.ts';

/** The view as tables: entities, ties and evidence, one below the other. */
export function ListRegion() {
  // A drag of the time control must not wait for long tables.
  const visible = useDeferredValue(useVisible());
  const [list, measuredPx] = useWidth<HTMLDivElement>();
  // Tables take long to build: not before it is known how wide, and not in one go with the switch to this view.
  const widthPx = useDeferredValue(measuredPx);
  const id = useId();
  const { counts } = visible;
  const ids = { entities: `${id}-entities`, ties: `${id}-ties`, evidence: `${id}-evidence` };
  return (
    <div className={styles['list']}>
      <div ref={list} className={styles['width']} />
      {counts.entities === 0 ? (
        <EmptyList visible={visible} />
      ) : (
        <>
          <TableJumps
            jumps={[
              { id: ids.entities, name: 'Entities', count: counts.entities },
              { id: ids.ties, name: 'Ties', count: counts.ties },
              { id: ids.evidence, name: 'Evidence', count: counts.evidence },
            ]}
          />
          {widthPx > 0 && (
            <div className={styles['tables']}>
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
