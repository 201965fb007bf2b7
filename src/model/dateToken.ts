import type { DayWindow } from './dateBounds.ts';
import { addDays, type Day, formatDay } from './day.ts';
import { boundsOfEdtf, parseEdtf } from './edtf.ts';
import type { DateToken, WindowTokens } from './view.ts';

/** The first and last day of a dataset on one axis, both inclusive. */
export interface Extent {
  readonly first: Day;
  readonly last: Day;
}

/** True for YYYY, YYYY-MM, YYYY-MM-DD of a real date, `first` and `last`. */
export function isDateToken(text: string): boolean {
  if (text === 'first' || text === 'last') return true;
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && parseEdtf(text) !== null;
}

function dayOfToken(token: DateToken, extent: Extent, end: 'from' | 'to'): Day {
  if (token === 'first') return extent.first;
  if (token === 'last') return extent.last;
  const parsed = parseEdtf(token);
  if (!parsed) return end === 'from' ? extent.first : extent.last;
  const bounds = boundsOfEdtf(parsed);
  return end === 'from' ? bounds.earliestStart : bounds.latestEnd;
}

/** The days that written window ends mean; empty when they cross. */
export function resolveWindow(tokens: WindowTokens, extent: Extent): DayWindow {
  return {
    from: dayOfToken(tokens.from, extent, 'from'),
    until: addDays(dayOfToken(tokens.to, extent, 'to'), 1),
  };
}

/** The ends of a window as written, each a day; the opposite of `resolveWindow`. */
export function tokensOfWindow({ from, until }: DayWindow): WindowTokens {
  return { from: formatDay(from), to: formatDay(addDays(until, -1)) };
}
