import type { Graph } from '../../model/graph.ts';
import { filterWords } from '../filterWords.ts';
import type { VisibleGraph } from '../visibleGraph.ts';
import { type PathAnswer, pathAnswer } from './pathAnswer.ts';
import { type PathQuestion, searchOf } from './pathQuestion.ts';

/** A question for paths with its answer in one view. */
export interface PathResult {
  readonly question: PathQuestion;
  readonly answer: PathAnswer;
  /** What else holds beside the dates that are asked for. */
  readonly inFocus: boolean;
  readonly filtered: boolean;
}

/** Answers a question in a view. What would give a path where there is none: `pathHints`. */
export function pathResult(graph: Graph, question: PathQuestion, visible: VisibleGraph): PathResult {
  const { settings, failures, states } = visible;
  const answer = pathAnswer(searchOf(graph, question, settings, failures), states);
  const held = question.dates === 'any' ? { ...settings, certainty: 'possible' as const } : settings;
  return {
    question,
    answer,
    inFocus: visible.focus !== null,
    filtered: filterWords(graph, held).length > 0,
  };
}
