import type { PathState } from './pathStates.ts';

/** The rest of a path from a state to the end. */
export interface Route {
  readonly sum: number;
  /** Weight of its weakest tie; infinite at the end. */
  readonly weakest: number;
  readonly state: PathState;
  /** The next tie and what follows; null at the end. */
  readonly way: { readonly tie: number; readonly rest: Route } | null;
}

/** Ties of a route, first to last. */
export function tiesOfRoute(route: Route): number[] {
  const ties: number[] = [];
  for (let { way } = route; way; { way } = way.rest) ties.push(way.tie);
  return ties;
}

/** Order of routes by the ids of their entities, first to last; 0 for the same ones. */
export function compareRoutes(ids: readonly string[], one: Route, other: Route): number {
  let [left, right] = [one, other];
  while (left.state.entity === right.state.entity) {
    if (!left.way || !right.way) return 0;
    [left, right] = [left.way.rest, right.way.rest];
  }
  return (ids[left.state.entity] ?? '') < (ids[right.state.entity] ?? '') ? -1 : 1;
}
