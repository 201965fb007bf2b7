import { type DayWindow, WindowState } from '../model/dateBounds.ts';
import { DAY_MAX, DAY_MIN } from '../model/day.ts';
import type { BoundsColumns, Graph } from '../model/graph.ts';
import type { Axis } from '../model/view.ts';

/** The four day columns that an axis filters by. */
export function boundsOn(graph: Graph, axis: Axis): BoundsColumns {
  return axis === 'reported' ? graph.evidence.reported : graph.evidence.happened;
}

/** How each item of evidence stands to the window, as `WindowState` by row; agrees with `windowStateOf`. */
export function windowStates(bounds: BoundsColumns, window: DayWindow): Uint8Array {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const states = new Uint8Array(earliestStart.length);
  const { from, until } = window;
  const empty = until <= from;
  for (let row = 0; row < states.length; row++) {
    const start = earliestStart[row]!;
    const end = latestEnd[row]!;
    const startBy = latestStart[row]!;
    if (start <= DAY_MIN && end >= DAY_MAX && startBy >= DAY_MAX) states[row] = WindowState.undated;
    else if (empty || start >= until || end < from) states[row] = WindowState.out;
    else
      states[row] = startBy < until && earliestEnd[row]! >= from ? WindowState.certain : WindowState.possible;
  }
  return states;
}
