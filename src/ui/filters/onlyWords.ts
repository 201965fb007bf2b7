import { i18n } from '../../i18n/i18n.ts';
import type { Standing } from '../../model/codes.ts';

/** Publishers of one standing, as those who alone carry something. */
export const ONLY_WORDS: Readonly<Record<Standing, string>> = {
  get 'state-media-or-government'() {
    return i18n._('State media or government');
  },
  get 'press-or-analysis'() {
    return i18n._('Press or analysis');
  },
  get copy() {
    return i18n._('Copies');
  },
};

/** "Carried only by press or analysis". */
export function onlyText(only: Standing): string {
  if (only === 'state-media-or-government') return i18n._('Carried only by state media or government');
  return only === 'copy' ? i18n._('Carried only by copies') : i18n._('Carried only by press or analysis');
}
