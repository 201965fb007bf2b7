import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { ENTITY_KINDS, SIDES } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';
import { sideLabelOf } from '../../query/sideLabelOf.ts';
import { type EntityRow, entityRows } from '../../query/tableRows.ts';
import { labelOf } from '../../query/viewSentence.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { useExplorer, useExplorerState, useTransient } from '../explorerContext.ts';
import { EntityLink } from '../kit/EntityLink.tsx';
import { KIND_WORDS, SIDE_WORDS } from '../kit/words.ts';
import { MeasuresSwitch } from '../measures/MeasuresSwitch.tsx';
import { MEASURE_WORDS } from '../measures/measureWords.ts';
import { useMeasures } from '../measures/useMeasures.ts';
import { changeColumn } from './changeColumns.tsx';
import { DataTable } from './DataTable.tsx';
import { EntityNames } from './EntityNames.tsx';
import { measureColumns } from './measureColumns.tsx';
import type { TableColumn } from './tableColumn.ts';

function columnsOf(graph: Graph, manifest: ManifestFile): readonly TableColumn<EntityRow>[] {
  const kindOf = ({ row }: EntityRow) => {
    const kind = ENTITY_KINDS[graph.entities.kind[row] ?? -1];
    return kind ? KIND_WORDS[kind][0] : '';
  };
  const sideOf = ({ row }: EntityRow) => {
    const side = SIDES[graph.entities.side[row] ?? -1];
    return side ? (sideLabelOf(manifest, side) ?? SIDE_WORDS[side]) : '';
  };
  return [
    {
      id: 'name',
      title: i18n._('Name'),
      widthRem: 14,
      keyOf: ({ row }) => labelOf(graph, row),
      cell: ({ row }) => (
        <>
          <EntityLink row={row} />
          <EntityNames row={row} />
        </>
      ),
    },
    { id: 'kind', title: i18n._('Kind'), widthRem: 8, keyOf: kindOf, cell: kindOf },
    { id: 'side', title: i18n._('Side'), widthRem: 6, keyOf: sideOf, cell: sideOf },
    {
      id: 'ties',
      title: MEASURE_WORDS.degree.name,
      widthRem: 4,
      numeric: true,
      largestFirst: true,
      keyOf: ({ ties }) => ties,
      cell: ({ ties }) => ties,
    },
    {
      id: 'sources',
      title: MEASURE_WORDS.sources.name,
      widthRem: 7,
      numeric: true,
      largestFirst: true,
      keyOf: ({ sources }) => sources,
      cell: ({ sources }) => sources,
    },
  ];
}

interface EntitiesTableProps {
  readonly id: string;
  readonly visible: VisibleGraph;
  readonly widthPx: number;
}

/** The visible entities, most ties first. */
export function EntitiesTable({ id, visible, widthPx }: EntitiesTableProps) {
  const { graph, manifest, derived } = useExplorer();
  const comparison = derived.compared(visible);
  const selection = useExplorerState((state) => state.view.selection);
  const isMeasured = useTransient(({ measures }) => measures);
  const state = useMeasures(isMeasured);
  const { measures } = state;
  const columns = useMemo(
    () => [
      ...columnsOf(graph, manifest),
      ...(comparison ? [changeColumn<EntityRow>(comparison.entities)] : []),
      ...(isMeasured ? measureColumns(measures) : []),
    ],
    [graph, manifest, comparison, isMeasured, measures],
  );
  const rows = useMemo(() => entityRows(graph, visible), [graph, visible]);
  const selected = selection?.type === 'entity' ? graph.entities.rowOf.get(selection.id) : undefined;
  return (
    <DataTable
      id={id}
      of="entities"
      columns={columns}
      rows={rows}
      keyOf={({ row }) => row}
      markOf={({ row }) => (row === selected ? 'selected' : null)}
      above={<MeasuresSwitch state={state} />}
      firstOrder={{ column: 'ties', descending: true }}
      widthPx={widthPx}
    />
  );
}
