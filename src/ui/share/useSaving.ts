import { useCallback, useState } from 'react';

/** A file that is being made, was saved, or could not be made. */
export type SavingState =
  | { readonly status: 'idle' }
  | { readonly status: 'busy'; readonly name: string }
  | { readonly status: 'saved'; readonly name: string }
  | { readonly status: 'failed'; readonly name: string; readonly reason: string };

/** Makes one file after the other and tells how it goes. */
export function useSaving(): readonly [
  state: SavingState,
  run: (name: string, make: () => Promise<void>) => void,
] {
  const [state, setState] = useState<SavingState>({ status: 'idle' });
  const run = useCallback((name: string, make: () => Promise<void>) => {
    setState({ status: 'busy', name });
    // The words above are painted before a long task holds the page.
    requestAnimationFrame(() =>
      window.setTimeout(async () => {
        try {
          await make();
          setState({ status: 'saved', name });
        } catch (error) {
          setState({
            status: 'failed',
            name,
            reason: error instanceof Error ? error.message : String(error),
          });
        }
      }),
    );
  }, []);
  return [state, run];
}
