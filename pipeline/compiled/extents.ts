import { type Day, formatDay, isBounded } from '../../src/model/day.ts';
import type { ManifestFile } from '../../src/model/wire/manifestFile.ts';
import { bestDayOf, type LinkedRecords } from '../link/linkRecords.ts';
import { boundsOfDate } from '../read/boundsOfDate.ts';
import type { EventRecord } from '../records/eventRecord.ts';

type Extents = ManifestFile['extents'];

const BACKGROUND_FILE = /(^|\/)background\.yaml$/;

/** First bounded day of `starts`, last of `ends`. */
function extentOf(axis: keyof Extents, starts: readonly Day[], ends: readonly Day[]): Extents[typeof axis] {
  const known = starts.filter(isBounded);
  const first = known.length > 0 ? known.reduce((one, other) => (other < one ? other : one)) : null;
  if (first === null) throw new Error(`no date on the axis "${axis}" has a known day: add one that has`);
  const last = ends.filter(isBounded).reduce((one, other) => (other > one ? other : one), first);
  return { first: formatDay(first), last: formatDay(last) };
}

function foregroundEvents({ records }: LinkedRecords): EventRecord[] {
  return records.events.filter(({ where }) => !BACKGROUND_FILE.test(where.file)).map(({ record }) => record);
}

function reportedExtent(linked: LinkedRecords, events: readonly EventRecord[]): Extents['reported'] {
  const behind = new Set(events.flatMap((event) => event.citations.map((one) => one.report)));
  const daysOf = (reports: LinkedRecords['reports']) =>
    reports.flatMap(({ published }) => {
      return [boundsOfDate(published.edtf).earliestStart, bestDayOf(published)];
    });
  const foreground = linked.reports.filter((report) => report.depth === 'annotated' || behind.has(report.id));
  return extentOf(
    'reported',
    daysOf(foreground),
    linked.reports.map(({ published }) => bestDayOf(published)),
  );
}

function happenedExtent(linked: LinkedRecords, events: readonly EventRecord[]): Extents['happened'] {
  const starts = events.map((event) => boundsOfDate(event.date.edtf).earliestStart);
  const told = linked.evidence.filter((item) => item.kind !== 'affiliation');
  return extentOf(
    'happened',
    starts,
    told.map((item) => item.happened.latestEnd),
  );
}

/**
 * First and last day with data on each axis. Both begin with the events that are not background (`background.yaml`:
 * foundings and treaties of long ago, which would leave the axis almost empty) and the reports of them; what lies
 * before stays in the data, and in every window that is open to the past. They end with the last day of all, reports
 * with the last likeliest one: a page that may be younger than what it tells of stretches no axis.
 */
export function extentsOf(linked: LinkedRecords): Extents {
  const events = foregroundEvents(linked);
  return { reported: reportedExtent(linked, events), happened: happenedExtent(linked, events) };
}
