import type { Random } from './randomOf.ts';

const BEGINNINGS = [
  'Ba',
  'Ce',
  'Dor',
  'Fa',
  'Gil',
  'Ha',
  'Jo',
  'Ka',
  'Lem',
  'Mo',
  'Nu',
  'Or',
  'Pe',
  'Ra',
  'Sul',
  'Ta',
  'Ve',
  'Zo',
];
const MIDDLES = ['ba', 'de', 'lin', 'ma', 'nor', 'ri', 'sta', 'ti', 'vo', ''];
const ENDS = ['d', 'len', 'mir', 'n', 'ra', 'rov', 's', 'tan', 'via', 'x'];

/** An invented word. */
export function inventedWord({ oneOf }: Random): string {
  return oneOf(BEGINNINGS) + oneOf(MIDDLES) + oneOf(ENDS);
}

/** An invented name of two words. */
export function inventedName(random: Random): string {
  return `${inventedWord(random)} ${inventedWord(random)}`;
}
