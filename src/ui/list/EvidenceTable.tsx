import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { evidenceQuery } from '../../dataset/datasetQueries.ts';
import { i18n } from '../../i18n/i18n.ts';
import { evidenceOfSubject } from '../../query/subject.ts';
import { evidenceRows } from '../../query/tableRows.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { DataTable } from './DataTable.tsx';
import { evidenceColumns } from './evidenceColumns.tsx';
import { hasWords, wordsOfRows } from './evidenceWords.ts';
import styles from './listRegion.module.css';
import { WaitForWords } from './WaitForWords.tsx';

interface EvidenceTableProps {
  readonly id: string;
  readonly visible: VisibleGraph;
  readonly widthPx: number;
}

/** The visible items of evidence in time order, with who, whom, where, when, and which report says so. */
export function EvidenceTable({ id, visible, widthPx }: EvidenceTableProps) {
  const { graph, manifest } = useExplorer();
  const selection = useExplorerState((state) => state.view.selection);
  const [onlySelected, setOnlySelected] = useState(false);
  const { data, error, refetch } = useQuery(evidenceQuery(manifest.id));
  const columns = useMemo(
    () => (data ? evidenceColumns(graph, wordsOfRows(graph, data)) : []),
    [graph, data],
  );
  const all = useMemo(
    () => (data ? evidenceRows(graph, visible).filter((row) => hasWords(graph, data, row)) : []),
    [graph, data, visible],
  );
  const chosen = useMemo(() => selection && evidenceOfSubject(graph, selection), [graph, selection]);
  const belongs = (row: number) => chosen?.[row] === 1;
  const rows = chosen && onlySelected ? all.filter(belongs) : all;
  if (!data) {
    return <WaitForWords id={id} error={error} onRetry={() => void refetch()} />;
  }
  const only = chosen && (
    <label className={styles['only']}>
      <input
        type="checkbox"
        checked={onlySelected}
        onChange={({ target }) => setOnlySelected(target.checked)}
      />
      {i18n._('Only evidence of what is selected ({count, number})', {
        count: all.filter(belongs).length,
      })}
    </label>
  );
  return (
    <DataTable
      id={id}
      of="evidence"
      columns={columns}
      rows={rows}
      keyOf={(row) => row}
      markOf={(row) => (belongs(row) ? 'related' : null)}
      firstOrder={{ column: 'date', descending: true }}
      above={only}
      widthPx={widthPx}
    />
  );
}
