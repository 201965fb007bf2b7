import { i18n } from '../../i18n/i18n.ts';
import { addDays, formatDay } from '../../model/day.ts';
import { boundsOn } from '../../query/windowStates.ts';
import { windowToHold } from '../../query/windowToHold.ts';
import type { Explorer } from '../explorerContext.ts';

/** Widens the window just enough to hold one of the evidence rows, and says so with a way back. */
export function moveDates({ graph, store, derived }: Explorer, rows: readonly number[], text: string): void {
  const { view, change, notify } = store.getState();
  const settings = derived.settings(view);
  const chosen = new Uint8Array(graph.evidence.count);
  for (const row of rows) chosen[row] = 1;
  const { from, until } = windowToHold(boundsOn(graph, settings.axis), settings.window, chosen, settings);
  change({ window: { from: formatDay(from), to: formatDay(addDays(until, -1)) } });
  notify({
    tone: 'info',
    text: i18n._('Your dates were widened to hold {date}.', { date: text }),
    undo: view,
  });
}
