import { ENTITY_KINDS, SIDES } from '../../model/codes.ts';
import { labelOf } from '../../query/labelOf.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from './Button.tsx';
import { EntityMark } from './EntityMark.tsx';
import { labelLang } from './labelLang.ts';

interface EntityLinkProps {
  readonly row: number;
  /** Leaves the mark out, inside running text. */
  readonly plain?: boolean;
}

/** The name of an entity that opens its details. */
export function EntityLink({ row, plain = false }: EntityLinkProps) {
  const { graph, store } = useExplorer();
  const id = graph.entities.id[row];
  const kind = ENTITY_KINDS[graph.entities.kind[row] ?? -1];
  const side = SIDES[graph.entities.side[row] ?? -1];
  if (id === undefined || !kind || !side) return null;
  return (
    <>
      {!plain && <EntityMark kind={kind} side={side} />}{' '}
      <Button
        look="link"
        lang={labelLang(graph, row)}
        onClick={() => store.getState().select({ type: 'entity', id })}
      >
        {labelOf(graph, row)}
      </Button>
    </>
  );
}
