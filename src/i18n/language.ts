import { LANGUAGES, type Language } from '../model/view.ts';
import { i18n } from './i18n.ts';

/** Tags of the languages for `lang` attributes and `Intl` (BCP 47). */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-Hans', ru: 'ru' };

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '中文',
  ru: 'Русский',
};

/** The language that is spoken now. */
export function shownLanguage(): Language {
  return LANGUAGES.find((one) => one === i18n.locale) ?? 'en';
}

/** The tag of the language that is spoken now. */
export function shownTag(): string {
  return LANGUAGE_TAGS[shownLanguage()];
}

/** The `lang` of an element that holds texts of the data, which are English: none where the interface is English too. */
export function dataLang(): 'en' | undefined {
  return shownLanguage() === 'en' ? undefined : 'en';
}

/** The first of a reader's languages that the interface speaks, best first, as browsers list them; English when it speaks none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((one) => tag.toLowerCase().split('-')[0] === one);
    if (found) return found;
  }
  return 'en';
}
