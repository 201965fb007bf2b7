import { useAnnounce } from '../a11y/Announcer.tsx';
import { useExplorer, useExplorerState, useTransient } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { answerName } from './answerName.ts';

/** While a search and a path are both on: leads from the answer of one to that of the other. */
export function OtherAnswer() {
  const { graph, transient } = useExplorer();
  const announce = useAnnounce();
  const shown = useTransient(({ answer }) => answer);
  const other = shown === 'search' ? 'path' : 'search';
  const bothOn = useExplorerState(({ view }) => view.query !== null && view.path !== null);
  const names = {
    search: useExplorerState(({ view }) => answerName(graph, view, 'search')),
    path: useExplorerState(({ view }) => answerName(graph, view, 'path')),
  };
  if (!bothOn) return null;
  return (
    <p>
      <Button
        look="link"
        onClick={() => {
          transient.setState({ answer: other });
          announce(names[other] ?? '');
        }}
      >
        {names[other]}
      </Button>
    </p>
  );
}
