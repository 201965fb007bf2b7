import { useControlState, useExplorer, useTransient } from '../explorerContext.ts';
import { answerName } from './answerName.ts';
import { shownAnswer } from './shownAnswer.ts';

/** The heading of the answer that the panel holds while nothing is selected; null when no question is on. */
export function useAnswerName(): string | null {
  const { graph } = useExplorer();
  const asked = useTransient(({ answer }) => answer);
  const query = useControlState(({ view }) => view.query);
  const path = useControlState(({ view }) => view.path);
  const compare = useControlState(({ view }) => view.compare);
  return answerName(graph, { query, path }, shownAnswer({ query, path, compare }, asked));
}
