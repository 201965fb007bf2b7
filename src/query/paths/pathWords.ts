import type { Graph } from '../../model/graph.ts';
import type { PathDates } from '../../model/view.ts';
import { labelOf } from '../labelOf.ts';
import { PATHS_MAX } from './countPaths.ts';
import type { PathAnswer } from './pathAnswer.ts';
import type { PathQuestion } from './pathQuestion.ts';
import type { PathResult } from './pathResult.ts';

/** What the choice of dates means, as part of a sentence. */
const PATH_DATES_WORDS: Readonly<Record<PathDates, string>> = {
  any: 'on any date',
  window: 'in these dates',
  order: 'in time order in these dates',
};

/** "Paths from North Korea to China". */
export function pathTitle(graph: Graph, { from, to }: Pick<PathQuestion, 'from' | 'to'>): string {
  return `Paths from ${labelOf(graph, from)} to ${labelOf(graph, to)}`;
}

function stepCount(steps: number): string {
  return `${steps} ${steps === 1 ? 'step' : 'steps'}`;
}

/** "3 shortest paths of 2 steps (and 4 more)"; the first number is of those that are shown. */
export function pathCount({ steps, paths, total }: PathAnswer): string {
  const rest = total - paths.length;
  const more = total >= PATHS_MAX ? 'and more than can be counted' : `and ${rest.toLocaleString('en')} more`;
  const noun = paths.length === 1 ? 'shortest path' : 'shortest paths';
  return `${paths.length} ${noun} of ${stepCount(steps)}${rest > 0 ? ` (${more})` : ''}`;
}

/** The answer as a sentence of its own; where there is none it says what else may be why. */
export function pathSentence(graph: Graph, { question, answer, inFocus, filtered }: PathResult): string {
  const ends = `from ${labelOf(graph, question.from)} to ${labelOf(graph, question.to)}`;
  const when = PATH_DATES_WORDS[question.dates];
  if (answer.total === 0)
    return `No path ${ends} ${when}${inFocus ? ' within the focus' : ''}${filtered ? ' with these filters' : ''}.`;
  return `${pathCount(answer)} ${answer.total === 1 ? 'leads' : 'lead'} ${ends} ${when}.`;
}

/** "of 2 steps on any date", for what a hint promises. */
export function hintWords({
  condition,
  steps,
}: {
  readonly condition: string;
  readonly steps: number;
}): string {
  return `There is one of ${stepCount(steps)} ${condition}.`;
}
