import { useExplorer } from '../explorerContext.ts';
import { EntityLink } from '../kit/EntityLink.tsx';

interface EntityRefProps {
  /** Id of an entity, or the plain name of one that no tie holds. */
  readonly to: string;
  readonly plain?: boolean;
}

/** A reference of the words: a link where the graph holds the entity, else its name. */
export function EntityRef({ to, plain = false }: EntityRefProps) {
  const row = useExplorer().graph.entities.rowOf.get(to);
  return row === undefined ? <span>{to}</span> : <EntityLink row={row} plain={plain} />;
}
