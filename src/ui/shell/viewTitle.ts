import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import type { Selection, View } from '../../model/view.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';
import { commaText } from '../../query/commaText.ts';
import { windowName } from '../../query/compare/windowName.ts';
import { focusWords } from '../../query/focusWords.ts';
import { labelOf } from '../../query/labelOf.ts';
import { pathTitle } from '../../query/paths/pathWords.ts';
import { rowOfSelection } from '../../query/subject.ts';
import { titleOf } from '../../query/titleOf.ts';
import { comparedWindow, settingsOf } from '../../state/settingsOf.ts';

/** What the graph alone does not name. */
export interface TitleWords {
  /** Summary of the selected event, empty while it is not known. */
  readonly event: string;
}

function selectionTitle(graph: Graph, selection: Selection, { event }: TitleWords): string {
  const row = rowOfSelection(graph, selection);
  switch (selection.type) {
    case 'entity':
      return labelOf(graph, row);
    case 'tie':
      return i18n._('{a} – {b}', {
        a: labelOf(graph, graph.ties.a[row] ?? -1),
        b: labelOf(graph, graph.ties.b[row] ?? -1),
      });
    case 'event':
      return event || i18n._('Event');
    case 'report':
      return graph.reports.publisher[row] ?? selection.id;
  }
}

/** What the reader asks for: what is selected, else the paths, else the focus; nothing of it in the first view. */
function questionTitle(graph: Graph, { selection, path, focus, steps }: View, words: TitleWords): string {
  if (selection) return selectionTitle(graph, selection, words);
  const rowOf = (id: string) => graph.entities.rowOf.get(id) ?? -1;
  if (path) return pathTitle(graph, { from: rowOf(path[0]), to: rowOf(path[1]) });
  if (focus.length === 0) return '';
  return i18n._('Ties {around}', { around: focusWords(graph, { rows: focus.map(rowOf), steps }) });
}

/** The dates of the view where they are not those that the dataset begins with, and those they are compared with. */
function datesTitle(manifest: ManifestFile, view: View): string {
  const { window, axis } = settingsOf(manifest, view);
  const other = comparedWindow(manifest, view);
  const dates = windowName(window);
  if (other) return i18n._('{dates} compared with {other}', { dates, other: windowName(other) });
  if (!view.window && axis === manifest.defaultWindow.axis) return '';
  return i18n._('{axis, select, reported {reported} other {happening}}: {dates}', { axis, dates });
}

/** The page's title: what is asked for, in which dates, of which dataset. */
export function viewTitle(graph: Graph, manifest: ManifestFile, view: View, words: TitleWords): string {
  const asked = [questionTitle(graph, view, words), datesTitle(manifest, view)].filter((part) => part !== '');
  return [...(asked.length > 0 ? [commaText(asked)] : []), titleOf(manifest), 'Tieline'].join(' · ');
}
