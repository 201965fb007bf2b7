import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from './Button.tsx';

interface AboutLinkProps {
  readonly look?: 'plain' | 'outlined' | 'link';
  /** Called with the press. */
  readonly onOpen?: () => void;
}

/** A button that opens the page about the data. */
export function AboutLink({ look = 'plain', onOpen }: AboutLinkProps) {
  const { transient } = useExplorer();
  const open = () => {
    onOpen?.();
    transient.setState({ about: true });
  };
  return (
    <Button look={look} aria-haspopup="dialog" onClick={open}>
      {i18n._('About the data')}
    </Button>
  );
}
