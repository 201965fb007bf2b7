import { flushSync } from 'react-dom';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { useAnswerName } from './useAnswerName.ts';

/** Leads from the details of a selection back to the answer of the question that is on; nothing without one. */
export function BackToAnswer({ onBack }: { readonly onBack: () => void }) {
  const { store, transient } = useExplorer();
  const name = useAnswerName();
  if (name === null) return null;
  const goBack = () => {
    const { sheet } = transient.getState();
    flushSync(() => {
      store.getState().select(null);
      // A sheet stays open for the answer.
      transient.setState({ sheet });
    });
    onBack();
  };
  return (
    <p>
      <Button look="link" onClick={goBack}>
        {'← '}
        {name}
      </Button>
    </p>
  );
}
