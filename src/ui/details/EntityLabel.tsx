import { shownLanguage } from '../../i18n/language.ts';
import { labelOf, languageOfLabel } from '../../query/labelOf.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';

/** The name of an entity as text, marked where it is not in the language of the interface. */
export function EntityLabel({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  const name = labelOf(graph, row);
  return languageOfLabel(graph, row) === shownLanguage() ? name : <DataText>{name}</DataText>;
}
