import { addDays, type Day, parseDay } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { binAt, binsOf } from '../../query/timeBins.ts';

/** How evenly reports lie over the months of a span. */
export interface MonthlyReports {
  readonly months: number;
  /** Months in which at least one report is sure to have appeared. */
  readonly covered: number;
  readonly fewest: number;
  readonly most: number;
}

/** Reports in each month between two days, YYYY-MM-DD and inclusive; null when one is not a day. Reports of no sure month are passed over. */
export function reportsPerMonth({ reports }: Graph, first: string, last: string): MonthlyReports | null {
  const [from, to] = [parseDay(first), parseDay(last)];
  if (from === null || to === null) return null;
  const bins = binsOf({ from, until: addDays(to, 1) }, 'month');
  const counts = new Array<number>(bins.starts.length - 1).fill(0);
  for (let row = 0; row < reports.count; row++) {
    const month = binAt(bins, reports.earliest[row] as Day);
    const isSure = month >= 0 && month === binAt(bins, reports.latest[row] as Day);
    if (isSure) counts[month] = (counts[month] ?? 0) + 1;
  }
  return {
    months: counts.length,
    covered: counts.filter((count) => count > 0).length,
    fewest: Math.min(...counts),
    most: Math.max(...counts),
  };
}
