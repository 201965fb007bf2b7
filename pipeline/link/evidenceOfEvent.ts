import { EvidenceFlag } from '../../src/model/codes.ts';
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

/** One item of evidence per citation of the event, but for reports whose own claims tell of it (`hasClaims`). */
export function evidenceOfEvent(event: EventRecord, hasClaims: (report: string) => boolean): EvidenceItem[] {
  const happened = boundsOfDate(event.date.edtf);
  const links = linksOfEvent(event);
  return event.citations
    .filter((citation) => !hasClaims(citation.report))
    .map(({ report, note }) => ({
      kind: 'citation',
      report,
      event: event.id,
      stance: 'reported-fact',
      basis: event.date.basis,
      flags: FLAGS[event.status],
      happened,
      links,
      source: { kind: 'citation', event, note },
    }));
}
