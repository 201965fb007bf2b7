import type { ReactNode } from 'react';
import type { Selection } from '../../model/view.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from './Button.tsx';

interface SelectLinkProps {
  readonly to: Selection;
  readonly children: ReactNode;
}

/** Text that opens the details of a tie, an event or a report. */
export function SelectLink({ to, children }: SelectLinkProps) {
  const { store } = useExplorer();
  return (
    <Button look="link" onClick={() => store.getState().select(to)}>
      {children}
    </Button>
  );
}
