import { shownLanguage } from '../i18n/language.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';

/** The title of a dataset in the language that is spoken; the English one where there is no other. */
export function titleOf({ title, titles }: Pick<ManifestFile, 'title' | 'titles'>): string {
  const language = shownLanguage();
  return (language === 'en' ? undefined : titles?.[language]) ?? title;
}
