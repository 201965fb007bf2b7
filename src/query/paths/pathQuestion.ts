import type { Graph } from '../../model/graph.ts';
import type { PathDates } from '../../model/view.ts';
import { failuresWithout } from '../applyFilters.ts';
import { bitOf, type FilterSettings } from '../filter.ts';
import type { PathSearch } from './pathSearch.ts';
import { stepTimes } from './stepTimes.ts';

/** What is asked: how two entities, by row, are connected, and what dates have to do with it. */
export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  /** `any`: the dates do not hold; `window`: they do; `order`: they do, and the steps are in time order. All other filters hold. */
  readonly dates: PathDates;
}

/** The search that answers a question under settings and the failures they make. */
export function searchOf(
  graph: Graph,
  { from, to, dates }: PathQuestion,
  settings: FilterSettings,
  failures: Uint16Array,
): PathSearch {
  const withoutDates = () => failuresWithout(graph, settings, failures, bitOf('window') | bitOf('certainty'));
  return {
    graph,
    from,
    to,
    failures: dates === 'any' ? withoutDates() : failures,
    times: dates === 'order' ? stepTimes(graph, settings.certainty) : null,
  };
}
