import type { Graph } from '../../model/graph.ts';
import type { WireDate } from '../../model/wire/evidenceFile.ts';
import { spokenEdtf } from '../spokenDate.ts';
import { foldText } from './foldText.ts';
import { termsOf } from './searchTerms.ts';
import type { SearchWords } from './searchWords.ts';

/** What events and reports are found by: terms of their title, and of all else that is told of them. */
export interface TextDocument {
  /** Row of the event, or that of the report after all events. */
  readonly id: number;
  readonly title: string;
  readonly more: string;
}

function terms(texts: readonly (string | null | undefined)[]): string {
  return texts.flatMap((text) => (text ? termsOf(foldText(text)) : [])).join(' ');
}

/** A date as it may be typed: in figures and in words. */
function dateTexts({ edtf }: WireDate): string[] {
  return edtf === undefined ? ['undated'] : [edtf, spokenEdtf(edtf)];
}

/** Every event, then every report, as documents to index, one at a time. */
export function* textDocuments(graph: Graph, { evidence, reports }: SearchWords): Generator<TextDocument> {
  const namesOf = (reference: string): (string | undefined)[] => {
    const row = graph.entities.rowOf.get(reference);
    if (row === undefined) return [reference];
    return [
      ...Object.values(graph.entities.names[row] ?? {}),
      ...Object.values(graph.entities.short[row] ?? {}),
    ];
  };
  for (const [row, event] of evidence.events.entries()) {
    const { kind, place, forum, participants, about, date } = event;
    const who = [...participants.map(({ entity }) => entity), ...about, ...(forum ? [forum] : [])];
    const more = [kind, place, ...who.flatMap(namesOf), ...dateTexts(date)];
    yield { id: row, title: terms([event.summary]), more: terms(more) };
  }
  for (const [row, report] of reports.reports.entries()) {
    const { title, displayTitle, publisher, agency, published } = report;
    const more = [publisher, agency, ...dateTexts(published)];
    yield { id: evidence.events.length + row, title: terms([title, displayTitle]), more: terms(more) };
  }
}
