import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from './Button.tsx';

interface ShelfButtonProps {
  readonly shelf: 'tours' | 'saved-views';
  readonly look?: 'plain' | 'outlined' | 'link';
  /** Called with the press. */
  readonly onOpen?: () => void;
}

/** A button that opens the tours, or the views that the reader saved. */
export function ShelfButton({ shelf, look = 'plain', onOpen }: ShelfButtonProps) {
  const { transient } = useExplorer();
  const open = () => {
    onOpen?.();
    transient.setState({ shelf });
  };
  return (
    <Button look={look} aria-haspopup="dialog" onClick={open}>
      {shelf === 'tours' ? i18n._('Tours') : i18n._('Saved views')}
    </Button>
  );
}
