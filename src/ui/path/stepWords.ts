import { i18n } from '../../i18n/i18n.ts';
import { dataLang } from '../../i18n/language.ts';
import type { Graph } from '../../model/graph.ts';
import type { EvidenceFile, WireDate } from '../../model/wire/evidenceFile.ts';
import { labelOf } from '../../query/labelOf.ts';
import { ROLE_WORDS } from '../kit/words.ts';

/** What an item of evidence tells, and when that was. */
export interface StepWords {
  readonly date: WireDate;
  readonly what: string;
  /** The language of `what` where it is another than the interface's. */
  readonly lang?: string | undefined;
  /** What `what` takes from the data where it is no text of theirs: an office. */
  readonly office?: string | undefined;
}

const UNKNOWN: StepWords = { date: { basis: 'unknown' }, what: '' };

/** The words of an item of evidence, by row; none where the file has none. */
export function stepWords(graph: Graph, { evidence, events }: EvidenceFile, row: number): StepWords {
  const item = evidence[row];
  if (item?.kind === 'claim') return { date: item.date, what: item.summary, lang: dataLang() };
  if (item?.kind === 'affiliation') {
    const nameOf = (id: string) => labelOf(graph, graph.entities.rowOf.get(id) ?? -1) || id;
    const said = { from: nameOf(item.from), role: ROLE_WORDS[item.role], to: nameOf(item.to) };
    const { office } = item;
    const what =
      office === undefined
        ? i18n._('{from} {role} {to}', said)
        : i18n._('{from} {role} {to}: {office}', { ...said, office });
    return { date: item.date, what, office };
  }
  const event = events[graph.evidence.event[row] ?? -1];
  return event ? { date: event.date, what: event.summary, lang: dataLang() } : UNKNOWN;
}
