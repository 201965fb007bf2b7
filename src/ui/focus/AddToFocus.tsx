import { type RefObject, useEffect, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { EntityId } from '../../model/ids.ts';
import { FOCUS_MAX } from '../../model/view.ts';
import { labelOf } from '../../query/labelOf.ts';
import { addToFocus } from '../../state/focusChange.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { FocusPicker } from './FocusPicker.tsx';

/** Adds what is selected to the focus, or what is chosen by name in a box that opens here. `ref` gets the button that opens it. */
export function AddToFocus({ ref }: { readonly ref: RefObject<HTMLButtonElement | null> }) {
  const { graph, store } = useExplorer();
  const [picking, setPicking] = useState(false);
  const focus = useExplorerState(({ view }) => view.focus);
  const selected = useExplorerState(({ view }) =>
    view.selection?.type === 'entity' ? view.selection.id : null,
  );
  const add = (id: EntityId) => store.getState().change(addToFocus(store.getState().view, id));
  const wasPicking = useRef(false);
  // The button is there again only then.
  useEffect(() => {
    if (wasPicking.current && !picking) ref.current?.focus();
    wasPicking.current = picking;
  }, [picking, ref]);
  const close = () => setPicking(false);
  const choose = (id: EntityId) => {
    close();
    add(id);
  };
  if (picking) return <FocusPicker onChoose={choose} onCancel={close} />;
  const isFull = focus.length >= FOCUS_MAX;
  const suggested = selected !== null && !focus.includes(selected) && !isFull ? selected : null;
  const addSuggested = () => {
    if (suggested === null) return;
    // This button goes with what it does.
    ref.current?.focus();
    add(suggested);
  };
  return (
    <>
      {suggested !== null && (
        <Button look="link" onClick={addSuggested}>
          {i18n._('Add {name}', { name: labelOf(graph, graph.entities.rowOf.get(suggested) ?? -1) })}
        </Button>
      )}
      <Button ref={ref} look="link" aria-disabled={isFull} onClick={() => !isFull && setPicking(true)}>
        {i18n._('Add an entity…')}
      </Button>
    </>
  );
}
