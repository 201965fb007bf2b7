import type { PathState, PathStates } from './pathStates.ts';

/** A value of the beginning, worked out layer by layer from that of the end; `known` tells those of the layer after. */
export function foldStates<Value>(
  { layers }: PathStates,
  atEnd: (state: PathState) => Value,
  before: (state: PathState, known: (next: PathState) => Value | undefined) => Value,
): Value | undefined {
  const values = new Map<PathState, Value>();
  const known = (state: PathState) => values.get(state);
  for (const state of layers.at(-1) ?? []) values.set(state, atEnd(state));
  for (const layer of layers.slice(0, -1).reverse()) {
    for (const state of layer) values.set(state, before(state, known));
  }
  const [first] = layers[0] ?? [];
  return first && known(first);
}
