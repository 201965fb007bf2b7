import { Suspense, useCallback } from 'react';
import { useExplorer, useTransient } from '../explorerContext.ts';
import { useKeyCommand } from '../kit/keyCommands.ts';
import { lazyPart } from '../kit/lazyPart.ts';

const Tours = lazyPart(async () => (await import('../tour/Tours.tsx')).Tours);
const SavedViews = lazyPart(async () => (await import('../saved/SavedViews.tsx')).SavedViews);

/** The shelf that is open, tours or saved views, loaded when it is first asked for; and their keys. */
export function ShelfSlot() {
  const { transient } = useExplorer();
  const shelf = useTransient((state) => state.shelf);
  const close = useCallback(() => transient.setState({ shelf: null }), [transient]);
  const open = useCallback(
    (key: string) => {
      transient.setState({ shelf: key === 't' ? 'tours' : 'saved-views' });
      return true;
    },
    [transient],
  );
  useKeyCommand('tours', open);
  useKeyCommand('savedViews', open);
  if (shelf === null) return null;
  return (
    <Suspense fallback={null}>
      {shelf === 'tours' ? <Tours onClose={close} /> : <SavedViews onClose={close} />}
    </Suspense>
  );
}
