import { useEffect, useMemo } from 'react';
import type { Graph } from '../../model/graph.ts';
import type { SearchWords } from '../../query/search/searchWords.ts';
import { whatHides } from '../../query/whatHides.ts';
import { useExplorer, useExplorerState, useVisible } from '../explorerContext.ts';
import { EntityLink } from '../kit/EntityLink.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { langOf } from '../search/langOf.ts';
import { matchedText } from '../search/matchedText.ts';
import { NothingFound } from '../search/NothingFound.tsx';
import { outsideText } from '../search/outsideText.ts';
import { resultWords } from '../search/resultWords.ts';
import { type FoundItem, type ResultGroup, resultGroups } from '../search/searchItems.ts';
import { useSearchResults } from '../search/useSearchResults.ts';
import { WordsNote } from '../search/WordsNote.tsx';
import { DataTable } from './DataTable.tsx';
import { EntityNames } from './EntityNames.tsx';
import type { TableColumn } from './tableColumn.ts';

interface ResultRow {
  readonly at: number;
  readonly item: FoundItem;
  readonly what: string;
  readonly name: string;
  readonly note: string;
  readonly lang: string | undefined;
  readonly matched: string;
  readonly place: string;
}

const WHAT: Readonly<Record<ResultGroup['name'], string>> = {
  Entities: 'Entity',
  Ties: 'Tie',
  Events: 'Event',
  Reports: 'Report',
};

function rowsOf(
  graph: Graph,
  groups: readonly ResultGroup[],
  words: SearchWords | null,
  failures: Uint16Array,
): ResultRow[] {
  return groups
    .flatMap(({ name, items }) => items.map((item) => ({ item, what: WHAT[name] })))
    .map(({ item, what }, at) => {
      const hiding = whatHides(graph, failures, item.selection);
      const matched = item.entity && matchedText(graph, item.entity);
      const { name, note, lang } = resultWords(graph, words, item);
      return {
        at,
        item,
        what,
        name,
        note,
        lang: lang ?? langOf(name),
        matched: matched ? `${matched.before} “${matched.form}”${matched.after}` : '',
        place: hiding ? outsideText(hiding.sources) : 'in view',
      };
    });
}

function ResultCell({ item, name, lang }: ResultRow) {
  if (item.entity)
    return (
      <>
        <EntityLink row={item.row} />
        <EntityNames row={item.row} />
      </>
    );
  return (
    <SelectLink to={item.selection}>
      <span lang={lang}>{name}</span>
    </SelectLink>
  );
}

const COLUMNS: readonly TableColumn<ResultRow>[] = [
  { id: 'name', title: 'Result', widthRem: 14, keyOf: ({ name }) => name, cell: ResultCell },
  { id: 'what', title: 'What', widthRem: 5, keyOf: ({ what }) => what, cell: ({ what }) => what },
  {
    id: 'matched',
    title: 'Form, date or place',
    widthRem: 10,
    prose: true,
    keyOf: ({ matched, note }) => matched || note || null,
    cell: ({ matched, note }) => matched || note,
  },
  {
    id: 'place',
    title: 'In your view',
    widthRem: 8,
    keyOf: ({ place }) => place,
    cell: ({ place }) => place,
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
  const { failures } = useVisible();
  const selection = useExplorerState(({ view }) => view.selection);
  const { results, index, words, tryAgain } = useSearchResults(query, true);
  const rows = useMemo(
    () => (results && index ? rowsOf(graph, resultGroups(graph, results), index.words, failures) : []),
    [graph, results, index, failures],
  );
  const count = results && rows.length;
  useEffect(() => {
    onCount(count);
    return () => onCount(null);
  }, [count, onCount]);
  if (!results) return <p>Searching…</p>;
  return (
    <DataTable
      key={query}
      id={id}
      name="Search results"
      noun="results"
      columns={COLUMNS}
      rows={rows}
      keyOf={({ at }) => at}
      markOf={({ item }) =>
        item.selection.type === selection?.type && item.selection.id === selection.id ? 'selected' : null
      }
      firstOrder={{ column: 'best', descending: false }}
      above={
        <>
          <p>For “{query}”, in all dates and filters.</p>
          {results.count === 0 && <NothingFound results={results} />}
          <WordsNote words={words} tryAgain={tryAgain} />
        </>
      }
      widthPx={widthPx}
    />
  );
}
