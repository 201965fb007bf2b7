/** A list with the item at a place moved by one; the same list where it cannot be moved. */
export function movedStep<Step>(steps: readonly Step[], at: number, by: -1 | 1): readonly Step[] {
  const step = steps[at];
  if (step === undefined || at + by < 0 || at + by >= steps.length) return steps;
  return steps.toSpliced(at, 1).toSpliced(at + by, 0, step);
}
