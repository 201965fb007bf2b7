import { boundsOfDate, isReadableDate } from '../read/boundsOfDate.ts';
import type { Problem } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import type { DateRecord } from '../records/dateRecord.ts';
import type { Findings } from './findings.ts';

function isBefore(one: DateRecord | undefined, other: DateRecord | undefined): boolean {
  if (!isReadableDate(one?.edtf) || !isReadableDate(other?.edtf)) return false;
  return boundsOfDate(one?.edtf).latestEnd < boundsOfDate(other?.edtf).earliestStart;
}

function announcementsAfter({ events }: Records, publishedOf: ReadonlyMap<string, DateRecord>): Problem[] {
  return events.flatMap(({ record: { id, date, citations }, where }) =>
    citations
      .filter(({ report, announces }) => announces === true && isBefore(date, publishedOf.get(report)))
      .map(({ report }) => ({
        where,
        what: `the report "${report}" announces the event ${id}, yet appeared after it`,
        todo: 'drop "announces", or correct one of the dates',
      })),
  );
}

/**
 * A report tells of nothing as done that began after it appeared and announces nothing that was over, and some report of
 * each event appeared after that began.
 */
export function checkTimeOrder(records: Records): Findings {
  const { claims, events, reports } = records;
  const publishedOf = new Map(reports.map(({ record }) => [record.id, record.published]));
  const ofClaims = claims
    .filter(({ record, report }) => record.modality === 'realized' && isBefore(report.published, record.date))
    .map(({ id, record, report, where }): Problem => {
      const what = `claim ${id} tells of ${record.date.edtf} as done, yet its report is of ${report.published.edtf}`;
      return { where, what, todo: 'code it as planned, or correct one of the dates' };
    });
  const ofEvents = events
    .filter(({ record: { id, status, date, citations } }) => {
      const told = claims.filter(({ record }) => record.event === id).map(({ report }) => report.id);
      const behind = [...citations.filter((one) => one.announces !== true).map((one) => one.report), ...told];
      return status === 'happened' && behind.every((report) => isBefore(publishedOf.get(report), date));
    })
    .map(({ record, where }): Problem => {
      const what = `no report of the event ${record.id} appeared after it began`;
      return { where, what, todo: 'cite one that tells that it took place, or make it planned' };
    });
  return {
    count: claims.length + events.length,
    of: 'claims and events',
    problems: [...ofClaims, ...ofEvents, ...announcementsAfter(records, publishedOf)],
  };
}
