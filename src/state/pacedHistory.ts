import type { HistoryHost } from './historySync.ts';
import { readTrail, type Trail } from './trail.ts';

/** A browser's history with what pacing needs besides. */
export interface BrowserHistory extends Omit<HistoryHost, 'canStep'> {
  readonly nowMs: () => number;
  /** Goes forward by one entry, as the browser's button does. */
  readonly forward: () => void;
  /** Calls back when the page is left (true) and when a kept page is come back to (false). */
  readonly onLeave: (left: (away: boolean) => void) => void;
}

interface Entry {
  readonly how: 'push' | 'replace';
  readonly search: string;
  readonly trail: Trail;
}

/** WebKit throws from the 101st change in 30 seconds on, later ones in 10; Chromium and Firefox allow 200 in 10. Ten are kept for leaving. */
const SPAN_MS = 30_000;
const CHANGES_MOST = 90;
/** Changes that make no entry leave this many to those that do. */
const FOLLOWING_MOST = 60;
const WAITING_MOST = 30;
/** When a browser refuses all the same. */
const RETRY_MS = 5_000;

function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'SecurityError';
}

/**
 * A history that keeps within what browsers allow: what goes beyond waits its turn, in order, and reads as if it were
 * written. Back takes back one step that waits, as it would one that is written; leaving the page writes the last one.
 */
export function paceHistory(host: BrowserHistory): HistoryHost {
  let writtenMs: number[] = [];
  let waiting: Entry[] = [];
  let refusedUntilMs = 0;
  let isLeaving = false;
  /** On the way forward to the last written entry, after Back took back one that waits. */
  let isReturning = false;
  let at = readTrail(host.kept(), []).at;
  let top: Pick<Entry, 'search' | 'trail'> | null = null;
  let callOff: () => void = () => undefined;

  const stepsWait = () => waiting.some(({ how }) => how === 'push');
  const dueMs = () => {
    const oldest = host.nowMs() - SPAN_MS;
    writtenMs = writtenMs.filter((ms) => ms > oldest);
    const last = writtenMs.at(-(stepsWait() ? CHANGES_MOST : FOLLOWING_MOST));
    return Math.max(refusedUntilMs, last === undefined ? 0 : last + SPAN_MS);
  };
  const isWritten = ({ how, search, trail }: Entry) => {
    try {
      host[how](search, trail);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refusedUntilMs = host.nowMs() + RETRY_MS;
      return false;
    }
    writtenMs.push(host.nowMs());
    at = trail.at;
    top = { search, trail };
    return true;
  };
  const writeDue = () => {
    callOff();
    while (!isReturning && waiting[0] && dueMs() <= host.nowMs()) {
      if (!isWritten(waiting[0])) break;
      waiting.shift();
    }
    if (!isReturning && waiting.length > 0)
      callOff = host.later(writeDue, Math.max(1, dueMs() - host.nowMs()));
  };
  const writeLast = () => {
    const last = waiting.at(-1);
    if (last && isWritten({ ...last, how: stepsWait() ? 'push' : 'replace' })) waiting = [];
  };
  const add = (entry: Entry) => {
    const before = waiting.at(-1);
    if (before && entry.how === 'replace') waiting[waiting.length - 1] = { ...entry, how: before.how };
    else waiting.push(entry);
    if (isLeaving) writeLast();
    else writeDue();
  };
  host.onLeave((away) => {
    isLeaving = away;
    if (away) writeLast();
  });
  const shown = () => waiting.at(-1) ?? (isReturning ? top : null);
  return {
    search: () => shown()?.search ?? host.search(),
    kept: () => shown()?.trail ?? host.kept(),
    canStep: () => waiting.length < WAITING_MOST,
    push: (search, trail) => add({ how: 'push', search, trail }),
    replace: (search, trail) => add({ how: 'replace', search, trail }),
    onMove: (moved) =>
      host.onMove(() => {
        const landed = readTrail(host.kept(), []).at;
        if (isReturning && landed === at) {
          isReturning = false;
          return writeDue();
        }
        isReturning = top !== null && stepsWait() && landed === at - 1;
        if (isReturning) {
          waiting.pop();
          host.forward();
        } else {
          waiting = [];
          at = landed;
        }
        moved();
      }),
    soon: host.soon,
    later: host.later,
  };
}
