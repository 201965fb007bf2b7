import type { Problem } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';

/** Every event has a report, none cites one twice, and every cited report stands behind an event. */
export function checkCitations({ events, reports }: Records): Findings {
  const problems: Problem[] = [];
  const cited = new Set<string>();
  for (const { record: event, where } of events) {
    const here = new Set<string>();
    for (const { report } of event.citations) {
      if (here.has(report)) {
        const what = `event ${event.id} cites "${report}" twice`;
        problems.push({ where, what, todo: 'merge the two citations' });
      }
      here.add(report);
      cited.add(report);
    }
    if (here.size === 0) {
      problems.push({ where, what: `event ${event.id} has no report`, todo: 'cite one or drop the event' });
    }
  }
  for (const { record: report, where } of reports) {
    if (report.depth === 'annotated' || cited.has(report.id)) continue;
    const what = `no event cites the report "${report.id}"`;
    problems.push({ where, what, todo: 'cite it or drop it' });
  }
  return { count: events.length, of: 'events', problems };
}
