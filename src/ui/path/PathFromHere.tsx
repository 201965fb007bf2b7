import { i18n } from '../../i18n/i18n.ts';
import type { EntityId } from '../../model/ids.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { openPath } from './changePath.ts';

/** Opens the question for paths with an entity as its beginning. */
export function PathFromHere({ id }: { readonly id: EntityId }) {
  const explorer = useExplorer();
  return (
    <p>
      <Button look="outlined" onClick={() => openPath(explorer, id)}>
        {i18n._('Find a path from here')}
      </Button>
    </p>
  );
}
