import { isBounded } from '../../src/model/day.ts';
import { boundsOfDate, isReadableDate } from '../read/boundsOfDate.ts';
import type { Problem } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';

/** Every cited report lies between two days: one without an end would be possible in every later window, for ever. */
export function checkReportBounds({ reports }: Records): Findings {
  const cited = reports.filter(({ record }) => record.depth === 'cited');
  const problems: Problem[] = [];
  for (const { record, where } of cited) {
    if (!isReadableDate(record.published.edtf)) continue;
    const { earliestStart, latestEnd } = boundsOfDate(record.published.edtf);
    const open = [isBounded(earliestStart) ? [] : 'earliest', isBounded(latestEnd) ? [] : 'latest'].flat();
    if (open.length === 0) continue;
    const what = `report ${record.id} has no ${open.join(' and no ')} day`;
    problems.push({ where, what, todo: 'give it both bounds, see "Dates" in data/README.md' });
  }
  return { count: cited.length, of: 'cited reports', problems };
}
