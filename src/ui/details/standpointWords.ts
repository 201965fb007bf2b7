import type { Standpoint } from './accountsOf.ts';

/** How a row stands to the view; null when it is in it. */
export const STANDPOINT_WORDS: Readonly<Record<Standpoint, string | null>> = {
  inside: null,
  'outside-dates': 'outside your dates',
  'filtered-out': 'left out by your filters',
};
