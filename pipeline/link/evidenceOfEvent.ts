import { EvidenceFlag } from '../../src/model/codes.ts';
import type { Day } from '../../src/model/day.ts';
import { boundsOfDate } from '../read/boundsOfDate.ts';
import type { EventRecord } from '../records/eventRecord.ts';
import type { EvidenceItem } from './evidenceItem.ts';
import { linksOfEvent } from './linksOfEvent.ts';

const FLAGS = {
  happened: 0,
  planned: EvidenceFlag.planned,
  cancelled: EvidenceFlag.notDone,
  'not-confirmed': EvidenceFlag.notDone,
} as const;

/** What linking an event needs to know of the reports that it cites, by id. */
export interface CitedReports {
  /** True for an annotated report whose own claims tell of the event: they stand for the citation. */
  hasClaimsOn(report: string, event: string): boolean;
  /** The last day on which the report can have appeared. */
  lastDayOf(report: string): Day;
}

/**
 * One item of evidence per citation of the event. A report that appeared before the event began can only have
 * announced it: its citation is planned, and a cooperative act is agreed upon, any other only stated.
 */
export function evidenceOfEvent(event: EventRecord, reports: CitedReports): EvidenceItem[] {
  const happened = boundsOfDate(event.date.edtf);
  const links = linksOfEvent(event, 'done');
  const announcedLinks = linksOfEvent(event, 'announced');
  return event.citations
    .filter(({ report }) => !reports.hasClaimsOn(report, event.id))
    .map(({ report, note }) => {
      const isAnnounced = reports.lastDayOf(report) < happened.earliestStart;
      return {
        kind: 'citation',
        report,
        event: event.id,
        stance: 'reported-fact',
        basis: event.date.basis,
        flags: FLAGS[event.status] | (isAnnounced ? EvidenceFlag.planned : 0),
        happened,
        links: isAnnounced ? announcedLinks : links,
        source: { kind: 'citation', event, note },
      };
    });
}
