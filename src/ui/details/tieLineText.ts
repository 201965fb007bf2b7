import { TieStyle } from '../../query/visibleGraph.ts';

const WORDS: readonly string[] = [
  'Not drawn: nothing of it lies in your dates and filters.',
  'Dashed line: possible in these dates, planned or alleged only.',
  'Solid line: at least one item is certain in these dates, and neither a mere plan nor a mere allegation.',
  'Dotted line: nothing but what was not done, such as abstaining or not condemning.',
];

/** What the line of a tie means, by `TieStyle`. */
export function tieLineText(style: number): string {
  return WORDS[style] ?? WORDS[TieStyle.out] ?? '';
}
