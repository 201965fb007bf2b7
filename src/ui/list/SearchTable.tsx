import { useEffect, useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import type { Selection } from '../../model/view.ts';
import { outsideOf } from '../../query/outsideOf.ts';
import type { SearchResults } from '../../query/search/search.ts';
import type { SearchWords } from '../../query/search/searchWords.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { useExplorer, useExplorerState, useVisible } from '../explorerContext.ts';
import { EntityLink } from '../kit/EntityLink.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { FoundForm } from '../search/FoundForm.tsx';
import { langOf } from '../search/langOf.ts';
import { type MatchedText, matchedText } from '../search/matchedText.ts';
import { NothingFound } from '../search/NothingFound.tsx';
import { outsideText } from '../search/outsideText.ts';
import { ResultNote } from '../search/ResultNote.tsx';
import { resultWords } from '../search/resultWords.ts';
import { type FoundItem, resultGroups } from '../search/searchItems.ts';
import { useSearchResults } from '../search/useSearchResults.ts';
import { WordsNote } from '../search/WordsNote.tsx';
import { DataTable } from './DataTable.tsx';
import { EntityNames } from './EntityNames.tsx';
import type { TableColumn } from './tableColumn.ts';

interface ResultRow {
  readonly at: number;
  readonly item: FoundItem;
}

interface ResultTexts {
  readonly what: string;
  readonly name: string;
  readonly note: string;
  readonly lang: string | undefined;
  readonly matched: MatchedText | null;
  readonly place: string;
}

type TextsOf = (row: ResultRow) => ResultTexts;

function whatText(type: Selection['type']): string {
  const texts: Readonly<Record<Selection['type'], string>> = {
    entity: i18n._('Entity'),
    tie: i18n._('Tie'),
    event: i18n._('Event'),
    report: i18n._('Report'),
  };
  return texts[type];
}

function rowsOf(graph: Graph, results: SearchResults): ResultRow[] {
  return resultGroups(graph, results)
    .flatMap(({ items }) => items)
    .map((item, at) => ({ at, item }));
}

/** The texts of results, each put together when it is shown or sorted by: a broad text finds thousands. */
function textsOfRows(graph: Graph, words: SearchWords | null, visible: VisibleGraph): TextsOf {
  const known = new Map<number, ResultTexts>();
  const make = ({ item }: ResultRow): ResultTexts => {
    const matched = item.entity ? matchedText(graph, item.entity) : null;
    const { name, note, lang } = resultWords(graph, words, item);
    return {
      what: whatText(item.selection.type),
      name,
      note,
      lang: lang ?? langOf(name),
      matched,
      place: outsideText(outsideOf(graph, visible, item.selection)) || i18n._('in view'),
    };
  };
  return (row) => {
    const texts = known.get(row.at) ?? make(row);
    known.set(row.at, texts);
    return texts;
  };
}

function ResultCell({ item, texts }: { readonly item: FoundItem; readonly texts: ResultTexts }) {
  if (item.entity)
    return (
      <>
        <EntityLink row={item.row} />
        <EntityNames row={item.row} />
      </>
    );
  return (
    <SelectLink to={item.selection}>
      <span lang={texts.lang}>{texts.name}</span>
    </SelectLink>
  );
}

const columnsOf = (textsOf: TextsOf): readonly TableColumn<ResultRow>[] => [
  {
    id: 'name',
    title: i18n._('Result'),
    widthRem: 14,
    keyOf: (row) => textsOf(row).name,
    cell: (row) => <ResultCell item={row.item} texts={textsOf(row)} />,
  },
  {
    id: 'what',
    title: i18n._('What'),
    widthRem: 5,
    keyOf: (row) => textsOf(row).what,
    cell: (row) => textsOf(row).what,
  },
  {
    id: 'matched',
    title: i18n._('Form, date or place'),
    widthRem: 10,
    prose: true,
    keyOf: (row) => textsOf(row).matched?.text ?? (textsOf(row).note || null),
    cell: (row) => {
      const { matched, note } = textsOf(row);
      return matched ? <FoundForm matched={matched} /> : <ResultNote note={note} />;
    },
  },
  {
    id: 'place',
    title: i18n._('In your view'),
    widthRem: 8,
    keyOf: (row) => textsOf(row).place,
    cell: (row) => textsOf(row).place,
  },
];

interface SearchTableProps {
  readonly id: string;
  readonly query: string;
  readonly widthPx: number;
  /** Hears how many rows there are, null while that is unknown. */
  readonly onCount: (count: number | null) => void;
}

/** Everything that the applied text finds as a table, best first of each kind. */
export function SearchTable({ id, query, widthPx, onCount }: SearchTableProps) {
  const { graph } = useExplorer();
  const visible = useVisible();
  const selection = useExplorerState(({ view }) => view.selection);
  const { results, index, words, tryAgain } = useSearchResults(query, true);
  const rows = useMemo(() => (results ? rowsOf(graph, results) : []), [graph, results]);
  const count = results && rows.length;
  useEffect(() => {
    onCount(count);
    return () => onCount(null);
  }, [count, onCount]);
  const columns = useMemo(
    () => (results ? columnsOf(textsOfRows(graph, index?.words ?? null, visible)) : []),
    [graph, results, index, visible],
  );
  if (!results) return <p>{i18n._('Searching…')}</p>;
  return (
    <DataTable
      key={query}
      id={id}
      of="results"
      columns={columns}
      rows={rows}
      keyOf={({ at }) => at}
      markOf={({ item }) =>
        item.selection.type === selection?.type && item.selection.id === selection.id ? 'selected' : null
      }
      firstOrder={{ column: 'best', descending: false }}
      above={
        <>
          <p>{i18n._('For “{query}”, in all dates and filters.', { query })}</p>
          {results.count === 0 && <NothingFound results={results} />}
          <WordsNote words={words} tryAgain={tryAgain} />
        </>
      }
      widthPx={widthPx}
    />
  );
}
