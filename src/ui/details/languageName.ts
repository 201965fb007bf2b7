import { shownTag } from '../../i18n/language.ts';

const names = new Map<string, Intl.DisplayNames>();

function spoken(type: 'language' | 'region'): Intl.DisplayNames {
  const key = `${shownTag()} ${type}`;
  const made = names.get(key) ?? new Intl.DisplayNames(shownTag(), { type });
  names.set(key, made);
  return made;
}

/** What a language is called in the one that is spoken. */
export function languageName(tag: string): string {
  return spoken('language').of(tag) ?? tag;
}

/** What a country is called in the language that is spoken. */
export function regionName(code: string): string {
  return spoken('region').of(code) ?? code;
}
