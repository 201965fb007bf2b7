import type { Graph } from '../../model/graph.ts';
import type { Selection } from '../../model/view.ts';
import type { FoundEntity } from '../../query/search/findEntities.ts';
import type { SearchResults } from '../../query/search/search.ts';
import type { IndexedForm } from '../../query/search/searchIndex.ts';

/** Something that was found and can be opened. */
export interface FoundItem {
  readonly type: 'found';
  readonly selection: Selection;
  readonly row: number;
  /** Of entities: by which form. */
  readonly entity: FoundEntity | null;
}

/** One thing that can be chosen in the list under the search box. */
export type SearchItem =
  | FoundItem
  | { readonly type: 'all'; readonly count: number }
  | { readonly type: 'connect'; readonly one: number; readonly other: number }
  | { readonly type: 'nearest'; readonly form: IndexedForm };

/** Results of one kind. */
export interface ResultGroup {
  readonly name: 'Entities' | 'Ties' | 'Events' | 'Reports';
  readonly items: readonly FoundItem[];
}

type Most = Readonly<Record<ResultGroup['name'], number>>;

const ALL = Number.POSITIVE_INFINITY;
const WITHOUT_END: Most = { Entities: ALL, Ties: ALL, Events: ALL, Reports: ALL };

function found(
  type: Selection['type'],
  ids: readonly string[],
  row: number,
  entity: FoundEntity | null = null,
): FoundItem[] {
  const id = ids[row];
  return id === undefined ? [] : [{ type: 'found', selection: { type, id } as Selection, row, entity }];
}

/** What was found by kind, the best kind first and `most` of each; kinds of which nothing was found are left out. */
export function resultGroups(
  graph: Graph,
  results: SearchResults,
  most = WITHOUT_END,
): readonly ResultGroup[] {
  const first = <Item>(kind: ResultGroup['name'], items: readonly Item[]) => items.slice(0, most[kind]);
  const entities: ResultGroup = {
    name: 'Entities',
    items: first('Entities', results.entities).flatMap((one) =>
      found('entity', graph.entities.id, one.row, one),
    ),
  };
  const ties: ResultGroup = {
    name: 'Ties',
    items: first('Ties', results.ties).flatMap((row) => found('tie', graph.ties.id, row)),
  };
  const events: ResultGroup = {
    name: 'Events',
    items: first('Events', results.events).flatMap((row) => found('event', graph.events.id, row)),
  };
  const reports: ResultGroup = {
    name: 'Reports',
    items: first('Reports', results.reports).flatMap((row) => found('report', graph.reports.id, row)),
  };
  const named = results.tiesFirst ? [ties, entities] : [entities, ties];
  return [...named, events, reports].filter(({ items }) => items.length > 0);
}

/** Options at most of each kind: the list must fit below the box. */
const SHOWN: Most = { Entities: 5, Ties: 3, Events: 3, Reports: 3 };

/** The options of the list under the box: some of each kind, then what else can be done. */
export interface SearchOptions {
  readonly groups: readonly ResultGroup[];
  /** In the order of the list, those of the groups first. */
  readonly items: readonly SearchItem[];
}

/** The options that results make. */
export function searchOptions(graph: Graph, results: SearchResults): SearchOptions {
  const groups = resultGroups(graph, results, SHOWN);
  const { untied, count, nearest } = results;
  const more: SearchItem[] = untied ? [{ type: 'connect', one: untied[0], other: untied[1] }] : [];
  if (count > 0) more.push({ type: 'all', count });
  for (const form of nearest) more.push({ type: 'nearest', form });
  return { groups, items: [...groups.flatMap(({ items }) => items), ...more] };
}
