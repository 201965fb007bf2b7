import type { Standing } from '../../model/codes.ts';

/** Publishers by their standing, in the plural. */
export const CARRIER_WORDS: Readonly<Record<Standing, string>> = {
  'state-media-or-government': 'state media or government',
  'press-or-analysis': 'press or analysis',
  copy: 'copies of other publishers’ texts',
};

const SHORT: Readonly<Record<Standing, string>> = {
  'state-media-or-government': 'state',
  'press-or-analysis': 'press',
  copy: 'copies',
};

/** Whose reports carry something, in a word: "state", "press", "both", "press and copies"; "on record" when no report does. */
export function carriedBy(standings: readonly Standing[]): string {
  if (standings.length === 0) return 'on record';
  const hasBoth = standings.includes('state-media-or-government') && standings.includes('press-or-analysis');
  return hasBoth ? 'both' : standings.map((one) => SHORT[one]).join(' and ');
}
