import type { DayWindow } from '../src/model/dateBounds.ts';
import { addDays } from '../src/model/day.ts';
import type { Graph } from '../src/model/graph.ts';
import type { FilterSettings } from '../src/query/filter.ts';
import { type VisibleGraph, visibleGraph } from '../src/query/visibleGraph.ts';

/** A dataset to ask, with all its dates. */
export interface QueryGround {
  readonly graph: Graph;
  readonly span: DayWindow;
}

/** A question as the page asks it. */
export interface QueryCase {
  readonly what: string;
  /** Whether it is asked on the main thread, where it must be short. */
  readonly isBlocking: boolean;
  /** Returns how to ask it; each step is another view. */
  readonly prepare: (ground: QueryGround) => (step: number) => unknown;
  /** Whether the answer is an iterator that the page walks in slices; then the longest one counts. */
  readonly isInSlices?: true;
}

/** Settings of a window as reported, without filters unless there are `more`. */
export const settingsOf = (window: DayWindow, more: Partial<FilterSettings> = {}): FilterSettings => ({
  axis: 'reported',
  window,
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
  listed: false,
  ...more,
});

/** A view of the middle of the data, without dates that differ from step to step. */
export function middle({ graph, span }: QueryGround): VisibleGraph {
  const quarter = Math.floor((span.until - span.from) / 4);
  return visibleGraph(
    graph,
    settingsOf({ from: addDays(span.from, quarter), until: addDays(span.until, -quarter) }),
  );
}

/** A question of the main thread, or of a worker. */
export const asked = (
  what: string,
  prepare: (ground: QueryGround) => (step: number) => unknown,
  isBlocking = true,
): QueryCase => ({ what, prepare, isBlocking });
