import { type ReactNode, useState } from 'react';
import { Button } from '../kit/Button.tsx';

/** How many rows of a long list to show, and the button that shows the rest; null when all are shown. */
export function useLimit(total: number, first: number): readonly [limit: number, more: ReactNode] {
  const [all, setAll] = useState(false);
  if (all || total <= first) return [total, null];
  const more = (
    <Button look="outlined" onClick={() => setAll(true)}>
      Show all {total}
    </Button>
  );
  return [first, more];
}
