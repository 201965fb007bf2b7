import { endsInTitle } from './titles.ts';

const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const CAPITALIZED_NEXT = /^\s+(\p{Lu}[\p{L}'’-]*)/u;
// Something must stand before it: the first word of a sentence is no name for its capital.
const CAPITALIZED_BEFORE = /\S\s+(\p{Lu}[\p{L}'’-]*)\s+$/u;

/** True when a name goes on in `after`, so that it is another: "Wang" before " Wenbin said". Days and months are no names. */
export function goesOn(after: string): boolean {
  const next = CAPITALIZED_NEXT.exec(after)?.[1];
  return next !== undefined && !DAY_OR_MONTH.test(next);
}

/** True when a name has begun in `before`, so that it is another: "Lavrov" behind "saw Peter ". Titles, days and months are no names. */
export function hasBegun(before: string): boolean {
  if (endsInTitle(before)) return false;
  const word = CAPITALIZED_BEFORE.exec(before)?.[1];
  return word !== undefined && !DAY_OR_MONTH.test(word);
}
