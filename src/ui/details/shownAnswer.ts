import type { View } from '../../model/view.ts';
import type { TransientState } from '../../state/transientStore.ts';

/** A question that the panel can answer while nothing is selected. */
export type AnswerKind = 'search' | 'path' | 'change';

/** Whose answer the panel holds: of a search and a path the one `asked` last, then that of a comparison; null when no question is on. */
export function shownAnswer(
  { query, path, compare }: Pick<View, 'query' | 'path' | 'compare'>,
  asked: TransientState['answer'],
): AnswerKind | null {
  if (query !== null && path) return asked;
  if (query !== null) return 'search';
  if (path) return 'path';
  return compare ? 'change' : null;
}
