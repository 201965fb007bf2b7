import { foldText } from './foldText.ts';
import { latinOfCyrillic } from './latinOfCyrillic.ts';

/** What other ways of writing Russian and Chinese names in Latin letters differ in, in the order in which it is evened out. */
const RULES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/shch|schtsch/g, 'sh'],
  [/tsch|tch|cz/g, 'ch'],
  [/sch/g, 'sh'],
  [/kh/g, 'h'],
  [/gu(?=[ei])/g, 'g'],
  [/[yj]/g, 'i'],
  [/(?<= |^)ie/g, 'e'],
  [/(\p{L})\1+/gu, '$1'],
];

/** A name so loosely spelled that Lavrov, Lawrow and Лавров are the same: folded, in Latin letters, one letter for many. */
export function looseSpelling(text: string): string {
  const latin = foldText(latinOfCyrillic(text.toLowerCase()));
  return RULES.reduce((made, [pattern, instead]) => made.replace(pattern, instead), latin);
}
