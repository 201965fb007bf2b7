import { afterPaint } from './afterPaint.ts';
import { beforeLeaving } from './beforeLeaving.ts';
import type { BrowserHistory } from './pacedHistory.ts';

/** The history of a browser window; keeps path and fragment of the address. */
export function browserHistory(window: Window): BrowserHistory {
  const addressOf = (search: string) => `${window.location.pathname}${search}${window.location.hash}`;
  return {
    search: () => window.location.search,
    kept: () => window.history.state,
    push: (search, trail) => window.history.pushState(trail, '', addressOf(search)),
    replace: (search, trail) => window.history.replaceState(trail, '', addressOf(search)),
    onMove: (moved) => {
      window.addEventListener('popstate', moved);
      return () => window.removeEventListener('popstate', moved);
    },
    soon: (task) => beforeLeaving(window, task, (run) => afterPaint(window, run)),
    later: (task, delayMs) =>
      beforeLeaving(window, task, (run) => {
        const timer = window.setTimeout(run, delayMs);
        return () => window.clearTimeout(timer);
      }),
    nowMs: () => window.performance.now(),
    forward: () => window.history.forward(),
    onLeave: (left) => {
      window.addEventListener('pagehide', () => left(true));
      window.addEventListener('pageshow', () => left(false));
    },
  };
}
