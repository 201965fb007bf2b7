/** What is timed from the reader's input to the painted frame. */
export type PaintMeasure = 'tieline:first-graph' | 'tieline:window' | 'tieline:select' | 'tieline:hover';

/** Measures that wait for the frame in work, each with the earliest input that it answers. */
const waiting = new Map<PaintMeasure, number>();

function recordAll(): void {
  const end = performance.now();
  for (const [name, start] of waiting) performance.measure(name, { start: Math.min(start, end), end });
  waiting.clear();
}

/** Runs a task right after the browser has painted the frame in work: a message posted in it comes after its paint. */
function afterPaint(task: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      task();
    };
    port2.postMessage(null);
  });
}

/**
 * Records a `performance.measure` from `since` (an event's `timeStamp`, or `performance.now()`) to the paint that shows
 * its effect. Inputs that end in one frame make one measure, from the first of them.
 */
export function measurePaint(name: PaintMeasure, since: number): void {
  const idle = waiting.size === 0;
  waiting.set(name, Math.min(waiting.get(name) ?? since, since));
  if (idle) afterPaint(recordAll);
}
