import { shownLanguage } from '../i18n/language.ts';
import type { Side } from '../model/codes.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';

/** What a dataset calls a side, in the language that is spoken; in English where there is no other name, and null where it names none. */
export function sideLabelOf(
  { sideLabels, sideLabelsIn }: Pick<ManifestFile, 'sideLabels' | 'sideLabelsIn'>,
  side: Side,
): string | null {
  const language = shownLanguage();
  return (language === 'en' ? undefined : sideLabelsIn?.[language]?.[side]) ?? sideLabels[side] ?? null;
}
