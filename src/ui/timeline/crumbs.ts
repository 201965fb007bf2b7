import { i18n } from '../../i18n/i18n.ts';
import type { DayWindow } from '../../model/dateBounds.ts';
import { addDays, calendarOf, dayOf } from '../../model/day.ts';
import { spokenMonth } from '../../query/spokenDate.ts';

/** One step on the way from all dates to the span that is shown; null is all. */
export interface Crumb {
  readonly text: string;
  readonly span: DayWindow | null;
}

/** All dates, then the year, then the month that a zoomed histogram shows; the last is what is shown. */
export function crumbsOf(zoom: DayWindow | null): readonly Crumb[] {
  const all: Crumb = { text: i18n._('All dates'), span: null };
  if (zoom === null) return [all];
  const { year } = calendarOf(zoom.from);
  const from = dayOf(year, 1, 1) ?? zoom.from;
  const until = dayOf(year + 1, 1, 1) ?? addDays(zoom.from, 366);
  const yearCrumb: Crumb = { text: String(year), span: { from, until } };
  if (zoom.from === from && zoom.until === until) return [all, yearCrumb];
  return [all, yearCrumb, { text: spokenMonth(zoom.from), span: zoom }];
}
