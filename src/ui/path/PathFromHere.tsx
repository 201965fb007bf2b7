import { i18n } from '../../i18n/i18n.ts';
import type { EntityId } from '../../model/ids.ts';
import { labelOf } from '../../query/labelOf.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { openPath, setPathEnds } from './changePath.ts';
import { usePathEnds } from './usePathEnds.ts';

/** Opens the question for paths with an entity as its beginning; makes it the end of one that has only a beginning. */
export function PathFromHere({ id }: { readonly id: EntityId }) {
  const explorer = useExplorer();
  const ends = usePathEnds();
  const { graph } = explorer;
  const from = ends?.to === null && ends.from !== id ? ends.from : null;
  const name = labelOf(graph, graph.entities.rowOf.get(from ?? id) ?? -1);
  return (
    <p>
      {from === null ? (
        <Button look="outlined" onClick={() => openPath(explorer, id)}>
          {i18n._('Find a path from here')}
        </Button>
      ) : (
        <Button look="outlined" onClick={() => setPathEnds(explorer, { from, to: id })}>
          {i18n._('Find a path from {name} to here', { name })}
        </Button>
      )}
    </p>
  );
}
