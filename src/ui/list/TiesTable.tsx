import { useMemo, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { TIE_CLASSES } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { Comparison } from '../../query/compare/compareWindows.ts';
import { standingsOf } from '../../query/reportedBy.ts';
import { sourceSummary } from '../../query/sourceSummary.ts';
import { type TieRow, tieRows, visibleEvidenceOfTie } from '../../query/tableRows.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { TieStyle, type VisibleGraph } from '../../query/visibleGraph.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { carriedBy } from '../kit/carrierWords.ts';
import { SelectLink } from '../kit/SelectLink.tsx';
import { CLASS_WORDS } from '../kit/words.ts';
import { ChangeFilter } from './ChangeFilter.tsx';
import { ClassList } from './ClassList.tsx';
import { changeCodeOf, textsOfChanges, tieChangeColumns } from './changeColumns.tsx';
import { DataTable } from './DataTable.tsx';
import { FirstReport } from './FirstReport.tsx';
import { reportSortDay } from './reportDay.ts';
import type { TableColumn } from './tableColumn.ts';

/** What is put together for a tie when it is shown or sorted by. */
interface TieTexts {
  readonly name: string;
  readonly reports: number;
  readonly carriedBy: string;
}

type TextsOf = (tie: TieRow) => TieTexts;

function lineText({ style }: TieRow): string {
  if (style === TieStyle.solid) return i18n._('certain');
  if (style === TieStyle.dashed) return i18n._('possible, planned or alleged');
  return style === TieStyle.negated ? i18n._('not done') : '';
}

function textsOfTies(graph: Graph, visible: VisibleGraph): TextsOf {
  const known = new Map<number, TieTexts>();
  const make = (row: number): TieTexts => {
    const evidence = visibleEvidenceOfTie(graph, visible, row);
    return {
      name: `${labelOf(graph, graph.ties.a[row] ?? -1)} – ${labelOf(graph, graph.ties.b[row] ?? -1)}`,
      reports: sourceSummary(graph, evidence).reports,
      carriedBy: carriedBy(standingsOf(graph, evidence)),
    };
  };
  return ({ row }) => {
    const texts = known.get(row) ?? make(row);
    known.set(row, texts);
    return texts;
  };
}

function namesOf({ classes }: TieRow): string {
  return classes.map((one) => CLASS_WORDS[TIE_CLASSES[one] ?? 'about'][0]).join(', ');
}

function columnsOf(
  graph: Graph,
  comparison: Comparison | null,
  textsOf: TextsOf,
): readonly TableColumn<TieRow>[] {
  const number = (
    id: 'sources' | 'reports' | 'evidence',
    title: string,
    widthRem: number,
    countOf: (tie: TieRow) => number,
  ): TableColumn<TieRow> => ({
    id,
    title,
    widthRem,
    numeric: true,
    largestFirst: true,
    keyOf: countOf,
    cell: countOf,
  });
  return [
    {
      id: 'tie',
      title: i18n._('Tie'),
      widthRem: 8.75,
      keyOf: (tie) => textsOf(tie).name,
      cell: (tie) => {
        const { name } = textsOf(tie);
        const id = graph.ties.id[tie.row];
        return id === undefined ? name : <SelectLink to={{ type: 'tie', id }}>{name}</SelectLink>;
      },
    },
    ...(comparison ? tieChangeColumns<TieRow>(comparison) : []),
    {
      id: 'classes',
      title: i18n._('Classes'),
      widthRem: 9,
      prose: true,
      keyOf: namesOf,
      cell: ({ classes, style }) => <ClassList classes={classes} style={style} />,
    },
    number('sources', i18n._('Independent sources'), 5.25, ({ sources }) => sources),
    number('reports', i18n._('Reports'), 4.25, (tie) => textsOf(tie).reports),
    number('evidence', i18n._('Evidence'), 4.5, ({ evidence }) => evidence),
    {
      id: 'carried',
      title: i18n._('Carried by'),
      widthRem: 4.25,
      keyOf: (tie) => textsOf(tie).carriedBy,
      cell: (tie) => textsOf(tie).carriedBy,
    },
    {
      id: 'first',
      title: i18n._('First report in your dates'),
      widthRem: 7.5,
      keyOf: ({ firstReport }) => reportSortDay(graph, firstReport),
      cell: ({ firstReport }) => <FirstReport report={firstReport} />,
    },
    { id: 'line', title: i18n._('Line'), widthRem: 5.25, keyOf: lineText, cell: lineText },
  ];
}

interface TiesTableProps {
  readonly id: string;
  readonly visible: VisibleGraph;
  readonly widthPx: number;
}

/** The visible ties, most independent sources first; while two windows are compared, by change, and one of them if chosen. */
export function TiesTable({ id, visible, widthPx }: TiesTableProps) {
  const { graph, derived } = useExplorer();
  const comparison = derived.compared(visible);
  const [change, setChange] = useState('');
  const selection = useExplorerState((state) => state.view.selection);
  const columns = useMemo(
    () => columnsOf(graph, comparison, textsOfTies(graph, visible)),
    [graph, comparison, visible],
  );
  const all = useMemo(() => tieRows(graph, visible), [graph, visible]);
  const rows = useMemo(() => {
    if (!comparison || change === '') return all;
    const texts = textsOfChanges();
    return all.filter(({ row }) => texts[changeCodeOf(comparison.ties, row)] === change);
  }, [all, comparison, change]);
  const selected = selection?.type === 'tie' ? graph.ties.rowOf.get(selection.id) : undefined;
  return (
    <DataTable
      key={comparison ? 'compared' : 'alone'}
      id={id}
      of="ties"
      columns={columns}
      rows={rows}
      keyOf={({ row }) => row}
      markOf={({ row }) => (row === selected ? 'selected' : null)}
      firstOrder={
        comparison ? { column: 'change', descending: false } : { column: 'sources', descending: true }
      }
      above={comparison && <ChangeFilter changes={comparison.ties} chosen={change} onChoose={setChange} />}
      widthPx={widthPx}
    />
  );
}
