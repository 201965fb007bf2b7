import type { DayWindow } from '../../model/dateBounds.ts';
import { tokensOfWindow } from '../../model/dateToken.ts';
import { calendarOf } from '../../model/day.ts';
import type { WindowTokens } from '../../model/view.ts';

/** The ends of a window as short as they can be written: years, else months, where it consists of them, else days. */
export function shortTokens(window: DayWindow): WindowTokens {
  const { from, to } = tokensOfWindow(window);
  const [start, next] = [calendarOf(window.from), calendarOf(window.until)];
  if (start.date !== 1 || next.date !== 1) return { from, to };
  if (start.month === 1 && next.month === 1) return { from: from.slice(0, 4), to: to.slice(0, 4) };
  return { from: from.slice(0, 7), to: to.slice(0, 7) };
}
