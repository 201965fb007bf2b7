/** How long a browser without idle callbacks draws first, and any other waits at most. */
const WAIT_MS = 1500;

/** Runs a task when the page has nothing else to do; returns how to call it off. */
export function whenIdle(task: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(task, { timeout: WAIT_MS });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = window.setTimeout(task, WAIT_MS);
  return () => window.clearTimeout(timer);
}
