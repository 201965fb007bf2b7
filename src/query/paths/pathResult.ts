import type { DayWindow } from '../../model/dateBounds.ts';
import type { Graph } from '../../model/graph.ts';
import { filterWords } from '../filterWords.ts';
import type { VisibleGraph } from '../visibleGraph.ts';
import { type PathAnswer, pathAnswer } from './pathAnswer.ts';
import { type PathHint, pathHints } from './pathHints.ts';
import { type PathQuestion, searchOf } from './pathQuestion.ts';

/** A question for paths with its answer in one view. */
export interface PathResult {
  readonly question: PathQuestion;
  readonly answer: PathAnswer;
  /** What else holds beside the dates that are asked for. */
  readonly inFocus: boolean;
  readonly filtered: boolean;
  /** See `pathHints`, from the beginning; none where there is a path. */
  readonly hints: () => Iterator<PathHint | null>;
}

/** Answers a question in a view; `allDates` is the window of the whole dataset. */
export function pathResult(
  graph: Graph,
  question: PathQuestion,
  visible: VisibleGraph,
  allDates: DayWindow,
): PathResult {
  const { settings, failures, states } = visible;
  const answer = pathAnswer(searchOf(graph, question, settings, failures), states);
  const held = question.dates === 'any' ? { ...settings, certainty: 'possible' as const } : settings;
  return {
    question,
    answer,
    inFocus: visible.focus !== null,
    filtered: filterWords(held).length > 0,
    hints: () => (answer.total > 0 ? [].values() : pathHints(graph, question, visible, allDates)),
  };
}
