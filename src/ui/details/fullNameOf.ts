import { shownLanguage } from '../../i18n/language.ts';
import type { Graph } from '../../model/graph.ts';

/** The name of an entity in full, in the language that is spoken; English where no other is known, empty for none. */
export function fullNameOf({ entities }: Graph, row: number): string {
  const names = entities.names[row];
  return names?.[shownLanguage()] ?? names?.en ?? '';
}
