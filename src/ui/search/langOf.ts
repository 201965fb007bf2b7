import { dataLang } from '../../i18n/language.ts';

/** The language tag of a text of the data by its script; undefined for Latin in an English interface, which needs none. */
export function langOf(text: string): 'zh-Hans' | 'ru' | 'en' | undefined {
  if (/\p{Script=Han}/u.test(text)) return 'zh-Hans';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : dataLang();
}
