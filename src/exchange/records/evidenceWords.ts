import type { WireDate, WireEvidence } from '../../model/wire/evidenceFile.ts';
import type { ExportSource } from '../exportSource.ts';

/** What the words of an item of evidence say; texts are empty where there is nothing to say. */
export interface EvidenceWords {
  readonly summary: string;
  /** When what it tells of happened. */
  readonly date: WireDate | null;
  /** Id and name of who says it. */
  readonly speaker: { readonly id: string; readonly name: string } | null;
  /** Place in the report's text, from 1. */
  readonly at: { readonly paragraph: number; readonly sentence: number } | null;
  readonly note: string;
}

type Words = Pick<ExportSource, 'graph' | 'words'>;

/** The English name of an entity by any of its ids; what is no entity's id is named as it is written. */
export function nameOfEntity({ graph }: Pick<ExportSource, 'graph'>, id: string): string {
  return graph.entities.names[graph.entities.rowOf.get(id) ?? -1]?.en ?? id;
}

function affiliationSummary(source: Words, item: WireEvidence & { kind: 'affiliation' }): string {
  const [from, to] = [nameOfEntity(source, item.from), nameOfEntity(source, item.to)];
  return `${from}: ${item.office ?? item.role.replaceAll('-', ' ')}, ${to}`;
}

/** The words of an item of evidence by its row: a claim's own, an event's for a citation, an affiliation in a line. */
export function evidenceWords(source: Words, row: number): EvidenceWords {
  const item = source.words.evidence[row];
  const event = source.words.events[source.graph.evidence.event[row] ?? -1];
  const none = { speaker: null, at: null };
  if (item?.kind === 'claim') {
    const { summary, date, speaker, at, note = '' } = item;
    const who = speaker === undefined ? null : { id: speaker, name: nameOfEntity(source, speaker) };
    return {
      summary,
      date,
      speaker: who,
      at: { paragraph: at.paragraph, sentence: at.sentence },
      note,
    };
  }
  if (item?.kind === 'affiliation')
    return { ...none, summary: affiliationSummary(source, item), date: item.date, note: item.note ?? '' };
  return { ...none, summary: event?.summary ?? '', date: event?.date ?? null, note: item?.note ?? '' };
}
