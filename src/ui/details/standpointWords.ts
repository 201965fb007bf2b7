import { i18n } from '../../i18n/i18n.ts';
import type { Standpoint } from './accountsOf.ts';

/** How a row stands to the view; null when it is in it. */
export const STANDPOINT_WORDS: Readonly<Record<Standpoint, string | null>> = {
  inside: null,
  get 'outside-dates'() {
    return i18n._('outside your dates');
  },
  get 'filtered-out'() {
    return i18n._('left out by your filters');
  },
};
