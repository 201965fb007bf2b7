import type { Day } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { spokenDay } from '../../query/spokenDate.ts';

/** A report by publisher and, where it is known, day. */
export function reportName({ reports }: Graph, row: number): string {
  const { publisher, id, earliest, latest } = reports;
  const name = publisher[row] ?? id[row] ?? '';
  const day = earliest[row];
  return day !== undefined && day === latest[row] ? `${name}, ${spokenDay(day as Day)}` : name;
}
