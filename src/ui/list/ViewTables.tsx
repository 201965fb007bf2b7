import { memo, useEffect } from 'react';
import type { PathResult } from '../../query/paths/pathResult.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { useExplorer } from '../explorerContext.ts';
import { EntitiesTable } from './EntitiesTable.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { jumpTo } from './jumpTo.ts';
import styles from './listRegion.module.css';
import { PathsTable } from './PathsTable.tsx';
import { TableToCome } from './TableToCome.tsx';
import { TiesTable } from './TiesTable.tsx';
import { useInTurn } from './useInTurn.ts';

interface ViewTablesProps {
  /** What the ids of the tables begin with: `-paths`, `-entities`, `-ties` and `-evidence` follow. */
  readonly id: string;
  readonly visible: VisibleGraph;
  readonly paths: PathResult | null;
  readonly widthPx: number;
}

const TABLES = ['entities', 'ties', 'evidence'] as const;

const TABLE_OF = { entities: EntitiesTable, ties: TiesTable, evidence: EvidenceTable };

/** Leads to a heading when a question asked for the ties; not before what stands above is laid out. */
function useWayToTies(heading: string, waits: boolean): void {
  const { transient } = useExplorer();
  useEffect(() => {
    if (waits || !transient.getState().toTies) return;
    transient.setState({ toTies: false });
    jumpTo(heading);
  }, [transient, heading, waits]);
}

/** What a view holds as tables. They are long: only another view or width makes them anew, one after the other. */
export const ViewTables = memo(function ViewTables({ id, visible, paths, widthPx }: ViewTablesProps) {
  const { given, waits } = useInTurn(visible, TABLES);
  useWayToTies(`${id}-ties`, waits);
  return (
    <div className={styles['turns']} aria-busy={waits}>
      {paths && <PathsTable id={`${id}-paths`} result={paths} widthPx={widthPx} />}
      {TABLES.map((of) => {
        const shown = given[of];
        const Table = TABLE_OF[of];
        return shown ? (
          <Table key={of} id={`${id}-${of}`} visible={shown} widthPx={widthPx} />
        ) : (
          <TableToCome key={of} id={`${id}-${of}`} of={of} />
        );
      })}
    </div>
  );
});
