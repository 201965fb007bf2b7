import { EvidenceFlag } from '../../src/model/codes.ts';
import type { Day } from '../../src/model/day.ts';
import { boundsOfDate } from '../read/boundsOfDate.ts';
import { type EventRecord, isNoAct } from '../records/eventRecord.ts';
import { actTypeOf, announcedTypeOf } from './actClass.ts';
import type { EvidenceItem } from './evidenceItem.ts';
import { linksOfEvent, linksOfNoAct } from './linksOfEvent.ts';

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
 * One item of evidence per citation of the event, and a second one, negated, when there are positions that are no act:
 * flags belong to an item, and a vote for is a deed where an abstention is none. A report that appeared before the event
 * began, or is known to announce it, is planned: a cooperative act is agreed upon, any other only stated.
 */
export function evidenceOfEvent(event: EventRecord, reports: CitedReports): EvidenceItem[] {
  const happened = boundsOfDate(event.date.edtf);
  const links = linksOfEvent(event, 'done');
  const announcedLinks = linksOfEvent(event, 'announced');
  const noActLinks = linksOfNoAct(event);
  const noActs = (event.positions ?? []).filter(({ position }) => isNoAct(position));
  return event.citations
    .filter(({ report }) => !reports.hasClaimsOn(report, event.id))
    .flatMap(({ report, announces, note }): EvidenceItem[] => {
      const isAnnounced = announces === true || reports.lastDayOf(report) < happened.earliestStart;
      const flags = FLAGS[event.status] | (isAnnounced ? EvidenceFlag.planned : 0);
      const item: EvidenceItem = {
        kind: 'citation',
        report,
        event: event.id,
        type: (isAnnounced ? announcedTypeOf : actTypeOf)(event.plover, event.negated === true),
        stance: 'reported-fact',
        basis: event.date.basis,
        flags: flags | (event.negated === true ? EvidenceFlag.negated : 0),
        happened,
        links: isAnnounced ? announcedLinks : links,
        source: { kind: 'citation', event, note },
      };
      if (noActLinks.length === 0) return [item];
      return [
        item,
        {
          ...item,
          type: 'NONE',
          flags: flags | EvidenceFlag.negated,
          links: noActLinks,
          source: { kind: 'citation', event, note, noActs },
        },
      ];
    });
}
