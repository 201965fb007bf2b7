import { i18n } from '../i18n/i18n.ts';
import type { Graph } from '../model/graph.ts';
import type { FocusReach } from './focus.ts';
import { labelOf } from './labelOf.ts';
import { listText } from './listText.ts';

const NAMED = 3;

/** Names of the focus entities in a row: "China", "China and Russia", "China, Russia, SCO and 2 more". */
export function focusNames(graph: Graph, rows: readonly number[]): string {
  const names = rows.slice(0, NAMED).map((row) => labelOf(graph, row));
  const count = rows.length - names.length;
  return listText(
    count > 0 ? [...names, i18n._('{count, plural, one {# more} other {# more}}', { count })] : names,
  );
}

/** "1 step", "0 steps". */
export function stepWords(steps: number): string {
  return i18n._('{steps, plural, one {# step} other {# steps}}', { steps });
}

/** Where the view is narrowed to: "within 2 steps of China", "among China and Russia", "at China alone". */
export function focusWords(graph: Graph, { rows, steps }: Pick<FocusReach, 'rows' | 'steps'>): string {
  const names = focusNames(graph, rows);
  if (steps > 0)
    return i18n._('within {steps, plural, one {# step} other {# steps}} of {names}', { steps, names });
  return rows.length > 1 ? i18n._('among {names}', { names }) : i18n._('at {names} alone', { names });
}
