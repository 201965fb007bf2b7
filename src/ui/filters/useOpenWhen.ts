import { type SyntheticEvent, useState } from 'react';

/** State of a `details` element that opens by itself when what it holds becomes active, and never closes by itself. */
export function useOpenWhen(active: boolean, atFirst = active) {
  const [open, setOpen] = useState(active || atFirst);
  const [wasActive, setWasActive] = useState(active);
  if (active !== wasActive) {
    setWasActive(active);
    if (active) setOpen(true);
  }
  const onToggle = (event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open);
  return { open, onToggle };
}
