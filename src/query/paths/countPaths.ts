import { foldStates } from './foldStates.ts';
import type { PathStates } from './pathStates.ts';

/** Numbers of paths are exact up to this one, which stands for itself and all beyond. */
export const PATHS_MAX = Number.MAX_SAFE_INTEGER;

/** How many routes use none but `allowed` ties, counted layer by layer without listing them; `PATHS_MAX` at most. */
export function countPaths(states: PathStates, allowed: (tie: number) => boolean = () => true): number {
  const count = foldStates<number>(
    states,
    () => 1,
    ({ ways }, countOf) =>
      ways.reduce(
        (sum, { tie, to }) => (allowed(tie) ? Math.min(PATHS_MAX, sum + (countOf(to) ?? 0)) : sum),
        0,
      ),
  );
  return count ?? 0;
}
