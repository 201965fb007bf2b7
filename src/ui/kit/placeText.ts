import { i18n } from '../../i18n/i18n.ts';
/** Where a claim stands in its report: "paragraph 3, sentence 2". */
export function placeText({
  paragraph,
  sentence,
}: {
  readonly paragraph: number;
  readonly sentence: number;
}): string {
  return i18n._('paragraph {paragraph}, sentence {sentence}', { paragraph, sentence });
}
