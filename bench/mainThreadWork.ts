/** One event of a Chromium trace; times in microseconds, `tdur` is what the thread really ran. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** What main-thread work goes into. The browser copies canvases that were drawn on when it commits a frame. */
export const WORK_PARTS = ['script', 'style', 'layout', 'paint', 'commit', 'other'] as const;
export type WorkPart = (typeof WORK_PARTS)[number];

/** What one step of the reader costs the main thread, in milliseconds it ran; `longestTask` by the clock. */
export interface StepWork {
  /** From the input to the frame that shows its effect; NaN when no frame followed. */
  readonly untilPainted: number;
  /** From the input to the frame after `ANSWERED` was marked; NaN when it was not, or no frame followed. */
  readonly untilAnswered: number;
  /** All that, and everything the step leaves for later. */
  readonly inAll: number;
  readonly longestTask: number;
  /** What the task of most work ran, without what it waited for others. */
  readonly mostWork: number;
  readonly parts: Readonly<Record<WorkPart, number>>;
}

const PART_OF: Readonly<Record<string, WorkPart>> = {
  EventDispatch: 'script',
  FunctionCall: 'script',
  FireAnimationFrame: 'script',
  TimerFire: 'script',
  RunMicrotasks: 'script',
  EvaluateScript: 'script',
  MinorGC: 'script',
  MajorGC: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'commit',
};

/** Name of a mark that the page sets when what a step asked for is in it. */
export const ANSWERED = 'answered';

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const ranMs = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;

/** The part of an event inside others: its own, else the one around it. */
function partsOf(events: readonly TraceEvent[]): Record<WorkPart, number> {
  const parts = { script: 0, style: 0, layout: 0, paint: 0, commit: 0, other: 0 };
  const around: { readonly event: TraceEvent; readonly part: WorkPart }[] = [];
  for (const event of events.toSorted((one, other) => one.ts - other.ts || endOf(other) - endOf(one))) {
    while (around.length > 0 && endOf(around.at(-1)?.event ?? event) <= event.ts) around.pop();
    const outer = around.at(-1)?.part;
    const part = PART_OF[event.name] ?? outer ?? 'other';
    parts[part] += ranMs(event);
    if (outer !== undefined) parts[outer] -= ranMs(event);
    around.push({ event, part });
  }
  return parts;
}

/** The task that paints the first frame after an event; undefined without one. */
function paintedAfter(events: readonly TraceEvent[], since: TraceEvent | undefined): TraceEvent | undefined {
  const commit = since && events.find(({ name, ts }) => name === 'Commit' && ts >= since.ts);
  const around = (task: TraceEvent) => commit && task.ts <= commit.ts && endOf(task) >= endOf(commit);
  return events.find((event) => event.name === 'RunTask' && around(event));
}

/**
 * What the tasks of a step cost; `events` are those of the main thread between the input and the next one, in order of time.
 * The input is the first event that is dispatched, or, where it is none of the reader's, the first task.
 */
export function workOfStep(events: readonly TraceEvent[], isOfReader = true): StepWork {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const sum = (some: readonly TraceEvent[]) => some.reduce((total, task) => total + ranMs(task), 0);
  const input = isOfReader ? events.find(({ name }) => name === 'EventDispatch') : tasks[0];
  const until = (painted: TraceEvent | undefined) =>
    painted ? sum(tasks.filter((task) => endOf(task) <= endOf(painted))) : Number.NaN;
  return {
    untilPainted: until(paintedAfter(events, input)),
    untilAnswered: until(
      paintedAfter(
        events,
        events.find(({ name }) => name === ANSWERED),
      ),
    ),
    inAll: sum(tasks),
    longestTask: tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0),
    mostWork: tasks.reduce((most, task) => Math.max(most, ranMs(task)), 0),
    parts: partsOf(events.filter(({ name }) => name !== ANSWERED)),
  };
}
