/** What is chosen of a list after a click, null for all; `emptied` when the last one was unticked, which brings back all. */
export interface Choice<Code> {
  readonly chosen: readonly Code[] | null;
  readonly emptied: boolean;
}

/**
 * Ticks or unticks one of the offered codes. All ticked is null, and so is none: a view of nothing is never what was
 * meant. Keeps the order of `offered`; chosen codes that are not offered any more are dropped.
 */
export function toggleChoice<Code>(
  offered: readonly Code[],
  chosen: readonly Code[] | null,
  one: Code,
): Choice<Code> {
  const ticked = (code: Code) => chosen === null || chosen.includes(code);
  const next = offered.filter((code) => (code === one ? !ticked(code) : ticked(code)));
  if (next.length === 0) return { chosen: null, emptied: true };
  return { chosen: next.length === offered.length ? null : next, emptied: false };
}
