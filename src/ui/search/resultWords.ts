import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import type { SearchWords } from '../../query/search/searchWords.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { labelOf } from '../../query/viewSentence.ts';
import type { FoundItem } from './searchItems.ts';

/** A result in words: its name, and what tells it from others. */
export interface ResultWords {
  readonly name: string;
  /** Stretches `<0>…</0>` of it are texts of the data. */
  readonly note: string;
  /** Language of the name, when the data tell it. */
  readonly lang?: string;
}

function evidenceOfTie({ ties, links }: Graph, row: number): number {
  const from = ties.linkStart[row] ?? 0;
  return new Set(links.evidence.subarray(from, ties.linkStart[row + 1] ?? from)).size;
}

function tieWords(graph: Graph, row: number): ResultWords {
  const [one, other] = [graph.ties.a[row] ?? -1, graph.ties.b[row] ?? -1];
  return {
    name: `${labelOf(graph, one)} – ${labelOf(graph, other)}`,
    note: i18n._('{count, plural, one {# item of evidence} other {# items of evidence}}', {
      count: evidenceOfTie(graph, row),
    }),
  };
}

/** Marks a text of the data inside a note. */
const told = (text: string) => `<0>${text}</0>`;

/** The words of a result that is no entity; an event or report without its words is called by its kind. */
export function resultWords(
  graph: Graph,
  words: SearchWords | null,
  { selection, row }: FoundItem,
): ResultWords {
  if (selection.type === 'tie') return tieWords(graph, row);
  if (selection.type === 'event') {
    const event = words?.evidence.events[row];
    if (!event) return { name: i18n._('Event'), note: '' };
    const place = event.place === undefined ? '' : ` · ${told(event.place)}`;
    return { name: event.summary.replace(/\.$/, ''), note: `${spokenEdtf(event.date.edtf)}${place}` };
  }
  if (selection.type === 'report') {
    const report = words?.reports.reports[row];
    if (!report) return { name: graph.reports.publisher[row] ?? selection.id, note: '' };
    const title = report.title ?? report.displayTitle;
    const date = spokenEdtf(report.published.edtf);
    if (title === undefined) return { name: report.publisher, note: date };
    const name = { name: title, note: `${told(report.publisher)} · ${date}` };
    return report.title === null ? name : { ...name, lang: report.lang };
  }
  return { name: labelOf(graph, row), note: '' };
}
