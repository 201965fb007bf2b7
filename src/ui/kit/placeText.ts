/** Where a claim stands in its report: "paragraph 3, sentence 2". */
export function placeText({
  paragraph,
  sentence,
}: {
  readonly paragraph: number;
  readonly sentence: number;
}): string {
  return `paragraph ${paragraph}, sentence ${sentence}`;
}
