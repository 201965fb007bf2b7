import { i18n } from '../../i18n/i18n.ts';
import { dataLang, shownLanguage } from '../../i18n/language.ts';
import type { Graph } from '../../model/graph.ts';
import type { Selection } from '../../model/view.ts';
import type { EvidenceFile } from '../../model/wire/evidenceFile.ts';
import type { ReportsFile } from '../../model/wire/reportsFile.ts';
import { rowOfSelection } from '../../query/subject.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { fullNameOf } from './fullNameOf.ts';
import { langOfText } from './langOfText.ts';

/** The words that names of events and reports come from. */
export interface NamingWords {
  readonly evidence: Pick<EvidenceFile, 'events'>;
  readonly reports: ReportsFile;
}

/** The name of what is selected. Without words an event is called "Event", a report by its publisher. */
export function selectionName(graph: Graph, selection: Selection, words: NamingWords | null): string {
  const row = rowOfSelection(graph, selection);
  switch (selection.type) {
    case 'entity':
      return fullNameOf(graph, row) || selection.id;
    case 'tie':
      return [graph.ties.a[row], graph.ties.b[row]].map((end) => labelOf(graph, end ?? -1)).join(' – ');
    case 'event':
      return words?.evidence.events[row]?.summary.replace(/\.$/, '') ?? i18n._('Event');
    case 'report': {
      const report = words?.reports.reports[row];
      return report?.title ?? report?.displayTitle ?? graph.reports.publisher[row] ?? selection.id;
    }
  }
}

/** The `lang` of that name where it is not in the language of the interface. */
export function selectionLang(
  graph: Graph,
  selection: Selection,
  words: NamingWords | null,
): string | undefined {
  const row = rowOfSelection(graph, selection);
  switch (selection.type) {
    case 'entity':
      return graph.entities.names[row]?.[shownLanguage()] === undefined ? dataLang() : undefined;
    case 'tie':
      return undefined;
    case 'event':
      return words?.evidence.events[row] ? dataLang() : undefined;
    case 'report':
      return langOfText(selectionName(graph, selection, words)) ?? dataLang();
  }
}
