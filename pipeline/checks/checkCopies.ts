import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';

/** `copiesOnly` stands at exactly those events of which every report is a copy of another publisher's text. */
export function checkCopies({ claims, events, reports }: Records): Findings {
  const copies = new Set(
    reports.filter(({ record }) => record.standing === 'copy').map(({ record }) => record.id),
  );
  const problems = events.flatMap(({ record: { id, citations, copiesOnly = false }, where }) => {
    const told = claims.filter(({ record }) => record.event === id).map(({ report }) => report.id);
    const behind = [...citations.map((one) => one.report), ...told];
    if (behind.length === 0 || copiesOnly === behind.every((report) => copies.has(report))) return [];
    const what = copiesOnly
      ? `event ${id} is marked "copiesOnly", yet has a report that is no copy`
      : `every report of the event ${id} is a copy`;
    return [{ where, what, todo: copiesOnly ? 'drop "copiesOnly"' : 'add "copiesOnly: true"' }];
  });
  return { count: events.length, of: 'events', problems };
}
