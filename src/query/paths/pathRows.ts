import type { ShownPath } from './pathAnswer.ts';

/** Rows of the entities and ties of some paths, each once. */
export function pathRows(paths: readonly ShownPath[]): {
  readonly entities: readonly number[];
  readonly ties: readonly number[];
} {
  const steps = paths.flatMap((path) => path.steps);
  return {
    entities: [...new Set(steps.flatMap(({ from, to }) => [from, to]))],
    ties: [...new Set(steps.map(({ tie }) => tie))],
  };
}
