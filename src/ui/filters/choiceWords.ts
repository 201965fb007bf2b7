import { commaText } from '../../query/commaText.ts';
import { offeredCount } from '../../query/offeredCodes.ts';
import { allBut, type ChoiceOf, someOf } from './choiceOf.ts';

const NAMED_AT_MOST = 3;

/** What of the codes that are offered is chosen, in as few words as tell it: "States, People", "All kinds but Issues" or "5 of 9 kinds". */
export function choiceWords<Code extends string>(
  offered: readonly Code[],
  chosen: readonly Code[],
  nameOf: (code: Code) => string,
  of: ChoiceOf,
): string {
  const names = (codes: readonly Code[]) => commaText(codes.map(nameOf));
  if (chosen.length <= NAMED_AT_MOST) return names(chosen);
  const missing = offered.filter((code) => !chosen.includes(code));
  if (missing.length <= NAMED_AT_MOST) return allBut(of, names(missing));
  return someOf(of, chosen.length, offeredCount(offered, chosen));
}
