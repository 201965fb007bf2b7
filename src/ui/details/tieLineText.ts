import { i18n } from '../../i18n/i18n.ts';
import { TieStyle } from '../../query/visibleGraph.ts';

/** What the line of a tie means, by `TieStyle`. */
export function tieLineText(style: number): string {
  switch (style) {
    case TieStyle.dashed:
      return i18n._('Dashed line: possible in these dates, planned or alleged only.');
    case TieStyle.solid:
      return i18n._(
        'Solid line: at least one item is certain in these dates, and neither a mere plan nor a mere allegation.',
      );
    case TieStyle.negated:
      return i18n._('Dotted line: nothing but what was not done, such as abstaining or not condemning.');
    default:
      return i18n._('Not drawn: nothing of it lies in your dates and filters.');
  }
}
