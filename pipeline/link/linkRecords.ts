import { DAY_MAX, type Day } from '../../src/model/day.ts';
import { compareText } from '../compareText.ts';
import { boundsOfDate, likeliestDayOf } from '../read/boundsOfDate.ts';
import type { Records } from '../read/records.ts';
import type { AffiliationRecord } from '../records/affiliationRecord.ts';
import type { DateRecord } from '../records/dateRecord.ts';
import type { EventRecord } from '../records/eventRecord.ts';
import type { ReportRecord } from '../records/reportRecord.ts';
import type { EvidenceItem } from './evidenceItem.ts';
import { evidenceOfAffiliation } from './evidenceOfAffiliation.ts';
import { evidenceOfClaim } from './evidenceOfClaim.ts';
import { evidenceOfEvent } from './evidenceOfEvent.ts';
import { type TieTable, tieTableOf } from './tieTable.ts';

/** All that is compiled, in the order of the rows of the compiled files. */
export interface LinkedRecords {
  readonly records: Records;
  readonly reports: readonly ReportRecord[];
  readonly events: readonly EventRecord[];
  readonly evidence: readonly EvidenceItem[];
  readonly table: TieTable;
}

/** The day that orders a report, and that a default window starts or ends at. */
export function bestDayOf(published: DateRecord): Day {
  return likeliestDayOf(published.best ?? published.edtf);
}

function sortedReports(records: Records): ReportRecord[] {
  const cited = new Set(records.events.flatMap(({ record }) => record.citations.map((one) => one.report)));
  return records.reports
    .map(({ record }) => record)
    .filter((report) => report.depth === 'annotated' || cited.has(report.id))
    .sort(
      (one, other) => bestDayOf(one.published) - bestDayOf(other.published) || compareText(one.id, other.id),
    );
}

function sortedEvents(records: Records): EventRecord[] {
  const firstDay = (event: EventRecord) => boundsOfDate(event.date.edtf).earliestStart;
  return records.events
    .map(({ record }) => record)
    .sort((one, other) => firstDay(one) - firstDay(other) || compareText(one.id, other.id));
}

function sortedAffiliations(records: Records): AffiliationRecord[] {
  const key = ({ from, to, role, date, office }: AffiliationRecord) =>
    [from, to, role, date.edtf ?? '', office ?? ''].join('\n');
  return records.affiliations
    .map(({ record }) => record)
    .sort((one, other) => compareText(key(one), key(other)));
}

function evidenceOf(
  records: Records,
  reports: readonly ReportRecord[],
  events: readonly EventRecord[],
): EvidenceItem[] {
  const rowOf = new Map(reports.map((report, row) => [report.id, row]));
  const rowOfReport = (id: string | null) => (id === null ? -1 : (rowOf.get(id) ?? -1));
  const claims = records.claims.toSorted(
    (one, other) =>
      rowOfReport(one.report.id) - rowOfReport(other.report.id) ||
      one.record.at.paragraph - other.record.at.paragraph ||
      one.record.at.sentence - other.record.at.sentence ||
      compareText(one.id, other.id),
  );
  const told = new Set(claims.map(({ record, report }) => `${report.id}\n${record.event ?? ''}`));
  const lastDay = new Map(reports.map(({ id, published }) => [id, boundsOfDate(published.edtf).latestEnd]));
  const cited = {
    hasClaimsOn: (report: string, event: string) => told.has(`${report}\n${event}`),
    lastDayOf: (report: string) => lastDay.get(report) ?? DAY_MAX,
  };
  const citations = events.flatMap((event) =>
    evidenceOfEvent(event, cited).sort((one, other) => rowOfReport(one.report) - rowOfReport(other.report)),
  );
  const affiliations = sortedAffiliations(records).map(evidenceOfAffiliation);
  return [...claims.map(evidenceOfClaim), ...citations, ...affiliations];
}

/** Links the records: evidence by report and event, then ties from what it says of each two entities. */
export function linkRecords(records: Records): LinkedRecords {
  const reports = sortedReports(records);
  const events = sortedEvents(records);
  const evidence = evidenceOf(records, reports, events);
  return { records, reports, events, evidence, table: tieTableOf(evidence.map((item) => item.links)) };
}
