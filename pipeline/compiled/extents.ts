import { type Day, formatDay, isBounded } from '../../src/model/day.ts';
import type { ManifestFile } from '../../src/model/wire/manifestFile.ts';
import { bestDayOf, type LinkedRecords } from '../link/linkRecords.ts';
import { boundsOfDate } from '../read/boundsOfDate.ts';

const BACKGROUND_FILE = /(^|\/)background\.yaml$/;

function extentOf(axis: string, days: readonly Day[]): ManifestFile['extents']['happened'] {
  const bounded = days.filter(isBounded);
  if (bounded.length === 0) {
    throw new Error(`no date on the axis "${axis}" has a known day: add an event or report with one`);
  }
  const first = bounded.reduce((one, other) => (other < one ? other : one));
  const last = bounded.reduce((one, other) => (other > one ? other : one));
  return { first: formatDay(first), last: formatDay(last) };
}

/**
 * First and last day with data on each axis. Reported: of all reports, the likeliest days included. Happened: from the first day of the events that
 * are not background (`background.yaml`: founding years and the like, which would leave the axis almost empty) to the
 * last day of any event or claim; what lies before stays in the data and in every window that is open to the left.
 */
export function extentsOf({ records, reports, evidence }: LinkedRecords): ManifestFile['extents'] {
  const starts = records.events
    .filter(({ where }) => !BACKGROUND_FILE.test(where.file))
    .map(({ record }) => boundsOfDate(record.date.edtf).earliestStart);
  const ends = evidence.filter((item) => item.kind !== 'affiliation').map((item) => item.happened.latestEnd);
  const first = extentOf('happened', starts).first;
  return {
    reported: extentOf(
      'reported',
      reports.flatMap(({ published }) => {
        const { earliestStart, latestEnd } = boundsOfDate(published.edtf);
        return [earliestStart, latestEnd, bestDayOf(published)];
      }),
    ),
    happened: { first, last: extentOf('happened', ends).last },
  };
}
