/** Runs a task once: when `start` calls it, or when the page is left before; returns how to call it off. */
export function beforeLeaving(
  window: Window,
  task: () => void,
  start: (run: () => void) => () => void,
): () => void {
  const ended = new AbortController();
  const run = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    task();
  };
  const stop = start(run);
  window.addEventListener('pagehide', run, { signal: ended.signal });
  ended.signal.addEventListener('abort', stop);
  return () => ended.abort();
}
