import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';

interface SharingButtonProps {
  readonly what: 'share' | 'export';
  /** Called with the press. */
  readonly onOpen?: () => void;
}

/** Opens the dialog for sharing the view, or for exporting it. */
export function SharingButton({ what, onOpen }: SharingButtonProps) {
  const { transient } = useExplorer();
  const open = () => {
    onOpen?.();
    transient.setState({ sharing: what });
  };
  return (
    <Button look="outlined" aria-haspopup="dialog" onClick={open}>
      {what === 'share' ? i18n._('Share') : i18n._('Export')}
    </Button>
  );
}
