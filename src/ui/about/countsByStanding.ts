import { STANDINGS, type Standing } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';

/** Reports of one standing and how many primary sources they rest on. */
export interface StandingCount {
  readonly standing: Standing;
  readonly reports: number;
  readonly independent: number;
}

/**
 * Reports by who publishes them, in the order of the code list. A source that reports of two standings carry counts in
 * both, so that the sources may add up to more than there are.
 */
export function countsByStanding({ reports }: Graph): StandingCount[] {
  const rows = [...reports.id.keys()];
  return STANDINGS.map((standing, code) => {
    const own = rows.filter((row) => reports.standing[row] === code);
    return {
      standing,
      reports: own.length,
      independent: new Set(own.map((row) => reports.source[row])).size,
    };
  });
}
