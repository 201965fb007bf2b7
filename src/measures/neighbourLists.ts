import type { MeasureInput } from './measureInput.ts';

/** Neighbours of node i: `list[start[i]]` up to, not including, `list[start[i + 1]]`. */
export interface NeighbourLists {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** The neighbours of every node. */
export function neighbourLists({ count, a, b }: MeasureInput): NeighbourLists {
  const start = new Int32Array(count + 1);
  for (let tie = 0; tie < a.length; tie++) {
    start[a[tie]! + 1]!++;
    start[b[tie]! + 1]!++;
  }
  for (let node = 0; node < count; node++) start[node + 1]! += start[node]!;
  const next = start.slice();
  const list = new Int32Array(2 * a.length);
  for (let tie = 0; tie < a.length; tie++) {
    list[next[a[tie]!]!++] = b[tie]!;
    list[next[b[tie]!]!++] = a[tie]!;
  }
  return { start, list };
}
