/** A page in the background paints no frames. */
const UNPAINTED_MS = 100;

/** Runs a task once the frame in work is painted; returns how to call it off. */
export function afterPaint(window: Window, task: () => void): () => void {
  let timer = 0;
  const callOff = () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
  const run = () => {
    callOff();
    task();
  };
  timer = window.setTimeout(run, UNPAINTED_MS);
  const frame = window.requestAnimationFrame(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(run);
  });
  return callOff;
}
