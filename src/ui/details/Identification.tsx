import { useExplorer } from '../explorerContext.ts';
import { EntityRef } from './EntityRef.tsx';
import { Note } from './Note.tsx';
import { useLoadedWords } from './wordsContext.ts';

/** Says of an unnamed post-holder or group that the reports do not name it, and whom other reports name. */
export function Identification({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const identified = evidence.entities[row]?.identified;
  if (graph.entities.named[row] === 1 && !identified) return null;
  const name = graph.entities.names[row]?.en ?? '';
  return (
    <p>
      The reports do not name {name}
      {identified ? (
        <>
          ; other reports identify <EntityRef to={identified.entity} plain />:{' '}
          <Note text={identified.reason} />.
        </>
      ) : (
        '.'
      )}
    </p>
  );
}
