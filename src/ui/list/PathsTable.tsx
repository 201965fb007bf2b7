import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { evidenceQuery } from '../../dataset/datasetQueries.ts';
import type { PathResult } from '../../query/paths/pathResult.ts';
import { pathCount } from '../../query/paths/pathWords.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { PathHints } from '../path/PathHints.tsx';
import { DataTable } from './DataTable.tsx';
import { wordsOfRows } from './evidenceWords.ts';
import { type PathRow, pathColumns, pathRowsOf } from './pathColumns.tsx';

interface PathsTableProps {
  readonly id: string;
  readonly result: PathResult;
  readonly widthPx: number;
}

const keyOf = ({ key }: PathRow) => key;

/** The paths that are asked for, a row for each step. */
export function PathsTable({ id, result, widthPx }: PathsTableProps) {
  const { graph, manifest } = useExplorer();
  const selection = useExplorerState((state) => state.view.selection);
  const { data } = useQuery(evidenceQuery(manifest.id));
  const rows = useMemo(() => pathRowsOf(result.answer), [result]);
  const columns = useMemo(() => {
    const wordsOf = data ? wordsOfRows(graph, data) : () => null;
    return pathColumns(graph, wordsOf, result.question.dates === 'order');
  }, [graph, data, result]);
  const selected = selection?.type === 'tie' ? graph.ties.rowOf.get(selection.id) : undefined;
  return (
    <DataTable
      id={id}
      of="paths"
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      markOf={({ step }) => (step.tie === selected ? 'selected' : null)}
      firstOrder={{ column: 'step', descending: false }}
      above={result.answer.total > 0 ? <p>{pathCount(result.answer)}</p> : <PathHints result={result} />}
      widthPx={widthPx}
    />
  );
}
