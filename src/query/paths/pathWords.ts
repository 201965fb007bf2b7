import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import { labelOf } from '../labelOf.ts';
import { PATHS_MAX } from './countPaths.ts';
import type { PathAnswer } from './pathAnswer.ts';
import type { PathQuestion } from './pathQuestion.ts';
import type { PathResult } from './pathResult.ts';

/** "Paths from North Korea to China". */
export function pathTitle(graph: Graph, { from, to }: Pick<PathQuestion, 'from' | 'to'>): string {
  return i18n._('Paths from {from} to {to}', { from: labelOf(graph, from), to: labelOf(graph, to) });
}

/** "3 shortest paths of 2 steps (and 4 more)"; the first number is of those that are shown. */
export function pathCount({ steps, paths: { length: count }, total }: PathAnswer): string {
  const rest = total - count;
  const paths = i18n._(
    '{count, plural, one {# shortest path} other {# shortest paths}} of {steps, plural, one {# step} other {# steps}}',
    { count, steps },
  );
  if (rest <= 0) return paths;
  if (total >= PATHS_MAX) return i18n._('{paths} (and more than can be counted)', { paths });
  return i18n._('{paths} (and {rest, plural, one {# more} other {# more}})', { paths, rest });
}

/** "No path from China to Russia on any date", with what else may be why. */
function noPath(ends: object, { inFocus, filtered }: Pick<PathResult, 'inFocus' | 'filtered'>): string {
  const values = { ...ends, held: `${inFocus ? 'focus' : ''}${filtered ? 'filters' : ''}` };
  return i18n._(
    'No path from {from} to {to} {dates, select, any {on any date} window {in these dates} other {in time order in these dates}}{held, select, focus { within the focus} filters { with these filters} focusfilters { within the focus with these filters} other {}}.',
    values,
  );
}

/** The answer as a sentence of its own; where there is none it says what else may be why. */
export function pathSentence(graph: Graph, { question, answer, inFocus, filtered }: PathResult): string {
  const ends = {
    from: labelOf(graph, question.from),
    to: labelOf(graph, question.to),
    dates: question.dates,
  };
  const { total } = answer;
  if (total === 0) return noPath(ends, { inFocus, filtered });
  return i18n._(
    '{paths} {total, plural, one {leads} other {lead}} from {from} to {to} {dates, select, any {on any date} window {in these dates} other {in time order in these dates}}.',
    { ...ends, paths: pathCount(answer), total },
  );
}

/** "of 2 steps on any date", for what a hint promises. */
export function hintWords({
  condition,
  steps,
}: {
  readonly condition: string;
  readonly steps: number;
}): string {
  return i18n._('There is one of {steps, plural, one {# step} other {# steps}} {condition}.', {
    steps,
    condition,
  });
}
