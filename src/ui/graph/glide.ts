/** How long camera and entities take from one place to another. */
const GLIDE_MS = 180;

/** Calls `step` with 0…1 in each frame of a movement, last with 1; returns how to stop it where it is. */
export function glide(step: (part: number) => void): () => void {
  let start: number | null = null;
  let frame = 0;
  const tick = (now: number) => {
    start ??= now;
    const part = Math.min(1, (now - start) / GLIDE_MS);
    if (part < 1) frame = requestAnimationFrame(tick);
    step(part);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}

/** Whether the reader asked for less motion, at this moment. */
export function isMotionReduced(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
