import { shownLanguage } from '../../i18n/language.ts';
import type { Graph } from '../../model/graph.ts';
import { languageOfLabel } from '../../query/labelOf.ts';

/** The `lang` of an element that holds the name of an entity: none where the name is in the language that is spoken. */
export function labelLang(graph: Graph, row: number): string | undefined {
  const language = languageOfLabel(graph, row);
  return language === shownLanguage() ? undefined : language;
}
