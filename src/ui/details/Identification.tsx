import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { RichText } from '../kit/RichText.tsx';
import { EntityRef } from './EntityRef.tsx';
import { fullNameOf } from './fullNameOf.ts';
import { Note } from './Note.tsx';
import { useLoadedWords } from './wordsContext.ts';

/** Says of an unnamed post-holder or group that the reports do not name it, and whom other reports name. */
export function Identification({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const identified = evidence.entities[row]?.identified;
  if (graph.entities.named[row] === 1 && !identified) return null;
  const name = fullNameOf(graph, row);
  if (!identified) return <p>{i18n._('The reports do not name {name}.', { name })}</p>;
  return (
    <p>
      <RichText
        text={i18n._('The reports do not name {name}; other reports identify <0/>: <1/>.', { name })}
        parts={[() => <EntityRef to={identified.entity} plain />, () => <Note text={identified.reason} />]}
      />
    </p>
  );
}
