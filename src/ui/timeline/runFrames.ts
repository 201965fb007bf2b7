/** The frame clock of a browser; a test gives its own. */
export interface FrameClock {
  readonly request: (frame: (nowMs: number) => void) => number;
  readonly cancel: (id: number) => void;
}

/** A page that was hidden goes on where it was instead of catching up. */
const FRAME_AT_MOST_MS = 250;

/**
 * Calls `step` once per interval, several times in a frame where the interval is shorter; the interval is asked for
 * anew before each step. Ends when `step` returns false. Returns how to stop.
 */
export function runFrames(
  clock: FrameClock,
  intervalMs: () => number,
  step: (nowMs: number) => boolean,
): () => void {
  let id = 0;
  let lastMs: number | null = null;
  let waitedMs = 0;
  const frame = (nowMs: number) => {
    waitedMs += Math.min(FRAME_AT_MOST_MS, nowMs - (lastMs ?? nowMs));
    lastMs = nowMs;
    while (waitedMs >= intervalMs()) {
      waitedMs -= intervalMs();
      if (!step(nowMs)) return;
    }
    id = clock.request(frame);
  };
  id = clock.request(frame);
  return () => clock.cancel(id);
}
