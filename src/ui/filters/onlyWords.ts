import type { Standing } from '../../model/codes.ts';

/** Publishers of one standing, as those who alone carry something. */
export const ONLY_WORDS: Readonly<Record<Standing, string>> = {
  'state-media-or-government': 'state media or government',
  'press-or-analysis': 'press or analysis',
  copy: 'copies',
};
