import { parseDay } from '../../model/day.ts';
import { spokenDay } from '../../query/spokenDate.ts';

/** "4 Feb 2022 – 1 Feb 2026" of two days, YYYY-MM-DD; what is no day stands as it is written. */
export function spanText({ first, last }: { readonly first: string; readonly last: string }): string {
  return [first, last]
    .map((text) => {
      const day = parseDay(text);
      return day === null ? text : spokenDay(day);
    })
    .join(' – ');
}
