import type { Graph } from '../../model/graph.ts';
import type { EvidenceFile, WireDate } from '../../model/wire/evidenceFile.ts';
import { labelOf } from '../../query/labelOf.ts';
import { ROLE_WORDS } from '../kit/words.ts';

/** What an item of evidence tells, and when that was. */
export interface StepWords {
  readonly date: WireDate;
  readonly what: string;
}

const UNKNOWN: StepWords = { date: { basis: 'unknown' }, what: '' };

/** The words of an item of evidence, by row; none where the file has none. */
export function stepWords(graph: Graph, { evidence, events }: EvidenceFile, row: number): StepWords {
  const item = evidence[row];
  if (item?.kind === 'claim') return { date: item.date, what: item.summary };
  if (item?.kind === 'affiliation') {
    const nameOf = (id: string) => labelOf(graph, graph.entities.rowOf.get(id) ?? -1) || id;
    const what = [nameOf(item.from), ROLE_WORDS[item.role], nameOf(item.to)].join(' ');
    return { date: item.date, what: item.office === undefined ? what : `${what}: ${item.office}` };
  }
  const event = events[graph.evidence.event[row] ?? -1];
  return event ? { date: event.date, what: event.summary } : UNKNOWN;
}
