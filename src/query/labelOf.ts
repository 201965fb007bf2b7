import type { Graph } from '../model/graph.ts';

/** The name that labels and sentences use: the English short form where there is one. */
export function labelOf({ entities }: Graph, row: number): string {
  return entities.short[row]?.en ?? entities.names[row]?.en ?? entities.id[row] ?? '';
}
