import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';

type Announce = (message: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** Says a message aloud once, politely: for what is confirmed but not shown as a notice. */
export function useAnnounce(): Announce {
  return useContext(AnnouncerContext);
}

/** Holds the live region that `useAnnounce` speaks through. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const announce = useCallback((message: string) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <VisuallyHidden>
        <span aria-live="polite">
          {/* The region stays, or its first words would not be heard; the same words twice are new words. */}
          <span key={said.turn % 2}>{said.message}</span>
        </span>
      </VisuallyHidden>
    </AnnouncerContext>
  );
}
