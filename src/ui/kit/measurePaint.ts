import { nextTask } from './nextTask.ts';

/** What is timed from the reader's input to the painted frame. */
export type PaintMeasure = 'tieline:first-graph' | 'tieline:window' | 'tieline:select' | 'tieline:hover';

/** Measures that wait for the frame in work, each with the earliest input that it answers. */
let waiting = new Map<PaintMeasure, number>();

/** Runs a task when all that was ordered is painted, at once when it is. */
type WhenPainted = (task: () => void) => void;

const paintedElsewhere = new Set<WhenPainted>();

/** Makes measures wait for what is painted outside of the page's frames too; returns how to end that. */
export function measureUntil(whenPainted: WhenPainted): () => void {
  paintedElsewhere.add(whenPainted);
  return () => void paintedElsewhere.delete(whenPainted);
}

function record(starts: ReadonlyMap<PaintMeasure, number>): void {
  const end = performance.now();
  for (const [name, start] of starts) performance.measure(name, { start: Math.min(start, end), end });
}

/** Records what waited for this frame once everything else is painted that it set going. */
function recordFrame(): void {
  const starts = waiting;
  waiting = new Map();
  const steps = [...paintedElsewhere];
  const next = () => {
    const whenPainted = steps.pop();
    if (whenPainted) whenPainted(next);
    else record(starts);
  };
  next();
}

/** Runs a task right after the browser has painted the frame in work: a message posted in it comes after its paint. */
function afterPaint(task: () => void): void {
  requestAnimationFrame(() => {
    void nextTask().then(task);
  });
}

/**
 * Records a `performance.measure` from `since` (an event's `timeStamp`, or `performance.now()`) to the paint that shows
 * its effect, by a worker too. Inputs that end in one frame make one measure, from the first of them.
 */
export function measurePaint(name: PaintMeasure, since: number): void {
  const idle = waiting.size === 0;
  waiting.set(name, Math.min(waiting.get(name) ?? since, since));
  if (idle) afterPaint(recordFrame);
}
