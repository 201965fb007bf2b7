import { shownLanguage } from '../i18n/language.ts';
import type { Graph } from '../model/graph.ts';
import type { Language } from '../model/view.ts';

/** The name that labels and sentences use, in the language that is spoken: the short form where there is one, English where no other is known. */
export function labelOf({ entities }: Graph, row: number): string {
  const language = shownLanguage();
  const short = entities.short[row];
  const names = entities.names[row];
  const own = short?.[language] ?? names?.[language];
  return own ?? short?.en ?? names?.en ?? entities.id[row] ?? '';
}

/** The language that `labelOf` answers in: English for an entity without a name in the one that is spoken. */
export function languageOfLabel({ entities }: Graph, row: number): Language {
  const language = shownLanguage();
  const isKnown = (entities.short[row]?.[language] ?? entities.names[row]?.[language]) !== undefined;
  return isKnown ? language : 'en';
}
