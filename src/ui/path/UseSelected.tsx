import { i18n } from '../../i18n/i18n.ts';
import { labelOf } from '../../query/labelOf.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { type PathEnds, setPathEnds } from './changePath.ts';

/** Takes what is selected as the end that is still open. */
export function UseSelected({ ends }: { readonly ends: PathEnds }) {
  const explorer = useExplorer();
  const selection = useExplorerState(({ view }) => view.selection);
  if (selection?.type !== 'entity' || selection.id === ends.from || selection.id === ends.to) return null;
  const { id } = selection;
  const end = ends.from === null ? 'from' : 'to';
  const { graph } = explorer;
  const name = labelOf(graph, graph.entities.rowOf.get(id) ?? -1);
  return (
    <Button look="link" onClick={() => setPathEnds(explorer, { ...ends, [end]: id })}>
      {end === 'from' ? i18n._('From {name}', { name }) : i18n._('To {name}', { name })}
    </Button>
  );
}
