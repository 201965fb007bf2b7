const NAMED_AT_MOST = 3;

/**
 * What of a list is chosen, in as few words as tell it: "States, People", "All kinds but Issues" or "5 of 9 kinds".
 * `noun` is the plural of what the list holds.
 */
export function choiceWords<Code extends string>(
  all: readonly Code[],
  chosen: readonly Code[],
  nameOf: (code: Code) => string,
  noun: string,
): string {
  const names = (codes: readonly Code[]) => codes.map(nameOf).join(', ');
  if (chosen.length <= NAMED_AT_MOST) return names(chosen);
  const missing = all.filter((code) => !chosen.includes(code));
  if (missing.length <= NAMED_AT_MOST) return `All ${noun} but ${names(missing)}`;
  return `${chosen.length} of ${all.length} ${noun}`;
}
