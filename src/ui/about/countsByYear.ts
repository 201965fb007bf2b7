import { calendarOf, type Day, isBounded } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { eventRows } from './eventRows.ts';

/** How much falls in one year. */
export interface YearCount {
  /** `earlier`: all years before the first one shown; `unsure`: what can belong to more than one year, or has no date. */
  readonly year: number | 'earlier' | 'unsure';
  readonly reports: number;
  readonly events: number;
}

function yearOf(first: number | undefined, last: number | undefined, from: number): YearCount['year'] {
  const [start, end] = [first as Day | undefined, last as Day | undefined];
  if (start === undefined || end === undefined || !isBounded(start) || !isBounded(end)) return 'unsure';
  const year = calendarOf(start).year;
  if (year !== calendarOf(end).year) return 'unsure';
  return year < from ? 'earlier' : year;
}

/**
 * Reports by the year in which they appeared and events by the year in which they began, from the year `from` on, every
 * year in between; `earlier` comes first, `unsure` last, both only when there is something in them.
 */
export function countsByYear(graph: Graph, from: number): YearCount[] {
  const { reports, evidence } = graph;
  const { earliestStart, latestStart } = evidence.happened;
  const published = [...reports.id.keys()].map((row) =>
    yearOf(reports.earliest[row], reports.latest[row], from),
  );
  const began = eventRows(graph).map((row) => yearOf(earliestStart[row], latestStart[row], from));
  const last = Math.max(from, ...[...published, ...began].filter((year) => typeof year === 'number'));
  const years = Array.from({ length: last - from + 1 }, (_, at) => from + at);
  const countIn = (year: YearCount['year']): YearCount => ({
    year,
    reports: published.filter((one) => one === year).length,
    events: began.filter((one) => one === year).length,
  });
  return [
    ...[countIn('earlier')].filter(isSomething),
    ...years.map(countIn),
    ...[countIn('unsure')].filter(isSomething),
  ];
}

function isSomething({ reports, events }: YearCount): boolean {
  return reports + events > 0;
}
