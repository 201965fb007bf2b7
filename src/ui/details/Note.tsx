import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { readableNote } from '../kit/readableNote.ts';
import { useLoadedWords } from './wordsContext.ts';

/** A coder's reason or note in readable words. */
export function Note({ text }: { readonly text: string }) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  return <DataText>{readableNote(graph, evidence.events, text)}</DataText>;
}
