import type { Graph } from '../model/graph.ts';
import type { FocusReach } from './focus.ts';
import { labelOf } from './labelOf.ts';

const NAMED = 3;

/** Names of the focus entities in a row: "China", "China and Russia", "China, Russia, SCO and 2 more". */
export function focusNames(graph: Graph, rows: readonly number[]): string {
  const names = rows.slice(0, NAMED).map((row) => labelOf(graph, row));
  const more = rows.length - names.length;
  const last = more > 0 ? `${more} more` : names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : (last ?? '');
}

/** "1 step", "0 steps". */
export function stepWords(steps: number): string {
  return `${steps} ${steps === 1 ? 'step' : 'steps'}`;
}

/** Where the view is narrowed to: "within 2 steps of China", "among China and Russia", "at China alone". */
export function focusWords(graph: Graph, { rows, steps }: Pick<FocusReach, 'rows' | 'steps'>): string {
  const names = focusNames(graph, rows);
  if (steps > 0) return `within ${stepWords(steps)} of ${names}`;
  return rows.length > 1 ? `among ${names}` : `at ${names} alone`;
}
