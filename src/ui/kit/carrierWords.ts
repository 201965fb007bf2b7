import { i18n } from '../../i18n/i18n.ts';
import type { Standing } from '../../model/codes.ts';

/** Publishers by their standing, in the plural. */
export const CARRIER_WORDS: Readonly<Record<Standing, string>> = {
  get 'state-media-or-government'() {
    return i18n._('state media or government');
  },
  get 'press-or-analysis'() {
    return i18n._('press or analysis');
  },
  get copy() {
    return i18n._('copies of other publishers’ texts');
  },
};

/** Whose reports carry something, in a word: "state", "press", "both", "press and copies"; "on record" when no report does. */
export function carriedBy(standings: readonly Standing[]): string {
  const [hasState, hasPress, hasCopies] = [
    standings.includes('state-media-or-government'),
    standings.includes('press-or-analysis'),
    standings.includes('copy'),
  ];
  if (hasState && hasPress) return i18n._('both');
  if (hasState) return hasCopies ? i18n._('state and copies') : i18n._('state');
  if (hasPress) return hasCopies ? i18n._('press and copies') : i18n._('press');
  return hasCopies ? i18n._('copies') : i18n._('on record');
}
