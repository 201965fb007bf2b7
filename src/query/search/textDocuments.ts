import type { Graph } from '../../model/graph.ts';
import type { WireDate } from '../../model/wire/evidenceFile.ts';
import { spokenEdtf } from '../spokenDate.ts';
import { foldText } from './foldText.ts';
import { termsOf } from './searchTerms.ts';
import type { SearchWords } from './searchWords.ts';

/** What events and reports are found by: words of their title, and of all else that is told of them. */
export interface TextDocument {
  /** Row of the event, or that of the report after all events. */
  readonly row: number;
  readonly title: readonly string[];
  readonly more: readonly string[];
}

type TermsIn = (texts: readonly (string | null | undefined)[]) => string[];

const terms: TermsIn = (texts) => texts.flatMap((text) => (text ? termsOf(foldText(text)) : []));

/** `terms` for texts that come again and again: names, places, kinds, publishers. */
function rememberedTerms(): TermsIn {
  const known = new Map<string, readonly string[]>();
  return (texts) =>
    texts.flatMap((text) => {
      if (!text) return [];
      const made = known.get(text) ?? termsOf(foldText(text));
      known.set(text, made);
      return made;
    });
}

/** A date as it may be typed: in figures and in words. */
function dateTexts({ edtf }: WireDate): string[] {
  return edtf === undefined ? ['undated'] : [edtf, spokenEdtf(edtf)];
}

/** Every event, then every report, as documents to index, one at a time. */
export function* textDocuments(graph: Graph, { evidence, reports }: SearchWords): Generator<TextDocument> {
  const familiar = rememberedTerms();
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
    yield { row, title: terms([event.summary]), more: familiar(more) };
  }
  for (const [row, report] of reports.reports.entries()) {
    const { title, displayTitle, publisher, agency, published } = report;
    const more = [publisher, agency, ...dateTexts(published)];
    const document = evidence.events.length + row;
    yield { row: document, title: terms([title, displayTitle]), more: familiar(more) };
  }
}
