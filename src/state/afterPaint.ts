/** A page in the background paints no frames. */
const UNPAINTED_MS = 100;

/** Runs a task once the frame in work is painted, or when the page is left; returns how to call it off. */
export function afterPaint(window: Window, task: () => void): () => void {
  const ended = new AbortController();
  const run = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    task();
  };
  const frame = window.requestAnimationFrame(() => {
    window.setTimeout(run);
  });
  const timer = window.setTimeout(run, UNPAINTED_MS);
  window.addEventListener('pagehide', run, { signal: ended.signal });
  ended.signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  });
  return () => ended.abort();
}
