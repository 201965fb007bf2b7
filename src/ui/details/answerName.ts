import type { View } from '../../model/view.ts';

/** The heading of the answer that the panel holds while nothing is selected; null when no question is on. */
export function answerName({ compare }: Pick<View, 'compare'>): string | null {
  return compare ? 'What changed' : null;
}
