import { labelOf } from '../../query/labelOf.ts';
import { useExplorer } from '../explorerContext.ts';
import { labelLang } from '../kit/labelLang.ts';

/** The name of an entity as text, marked where it is not in the language of the interface. */
export function EntityLabel({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  return <span lang={labelLang(graph, row)}>{labelOf(graph, row)}</span>;
}
