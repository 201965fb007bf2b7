import { i18n } from '../i18n/i18n.ts';
import type { Graph } from '../model/graph.ts';
import { tieIdOf } from '../model/ids.ts';
import type { Selection, View } from '../model/view.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import { titleOf } from '../query/titleOf.ts';
import type { ParsedAddress } from '../url/address.ts';
import type { AddressNotice } from '../url/keyCodec.ts';
import type { Notice } from './notice.ts';
import { currentEntity, resolveIds } from './resolveIds.ts';
import { comparedWindow, settingsOf } from './settingsOf.ts';
import { widenFor } from './widenFor.ts';

/** A notice without its number, which the store gives. */
export type NoticeDraft = Omit<Notice, 'id'>;

/** What an address means for one dataset: a view that can be shown, and what the reader must be told. */
export interface ResolvedAddress {
  readonly view: View;
  readonly notices: readonly NoticeDraft[];
}

/** The selection under its present ids, or null when the dataset has no such thing. */
function currentSelection(graph: Graph, selection: Selection): Selection | null {
  if (selection.type === 'entity') {
    const id = currentEntity(graph, selection.id);
    return id === null ? null : { type: 'entity', id };
  }
  if (selection.type === 'event') return graph.events.rowOf.has(selection.id) ? selection : null;
  if (selection.type === 'report') return graph.reports.rowOf.has(selection.id) ? selection : null;
  const [one, other] = selection.id
    .split('~')
    .map((id) => graph.entities.id[graph.entities.rowOf.get(id) ?? -1]);
  if (one === undefined || other === undefined || one === other) return null;
  const id = tieIdOf(one, other);
  return graph.ties.rowOf.has(id) ? { type: 'tie', id } : null;
}

function problem(text: string): NoticeDraft {
  return { tone: 'problem', text, undo: null };
}

function unreadText({ key, text, usesDefault }: AddressNotice): string {
  const values = { key, problem: text };
  return usesDefault
    ? i18n._(
        'Part of the address could not be read ({key}): {problem}. The default is shown instead.',
        values,
      )
    : i18n._('Part of the address could not be read ({key}): {problem}.', values);
}

/** Fits a parsed address to the dataset: present ids, a window that holds the selection; never throws. */
export function resolveAddress(
  graph: Graph,
  manifest: ManifestFile,
  { view, notices }: ParsedAddress,
): ResolvedAddress {
  const drafts = notices.map((notice) => problem(unreadText(notice)));
  let resolved = view;
  if (resolved.dataset !== null && resolved.dataset !== manifest.id) {
    drafts.push(
      problem(
        i18n._('There is no dataset “{id}” here; “{title}” is shown instead.', {
          id: resolved.dataset,
          title: titleOf(manifest),
        }),
      ),
    );
  }
  resolved = { ...resolved, dataset: null };
  const { dataVersion } = resolved;
  if (dataVersion !== null && dataVersion !== manifest.version) {
    drafts.push(
      problem(
        i18n._(
          'This link was made with data version {asked}, which is not kept here; version {shown} is shown instead.',
          { asked: dataVersion, shown: manifest.version },
        ),
      ),
    );
    resolved = { ...resolved, dataVersion: null };
  }
  if (resolved.selection) {
    const selection = currentSelection(graph, resolved.selection);
    if (!selection) {
      drafts.push(
        problem(
          i18n._(
            'There is no {type, select, entity {entity} tie {tie} event {event} other {report}} “{id}” in this dataset; nothing is selected.',
            { type: resolved.selection.type, id: resolved.selection.id },
          ),
        ),
      );
    }
    resolved = { ...resolved, selection };
  }
  const ids = resolveIds(graph, resolved);
  resolved = ids.view;
  drafts.push(...ids.problems.map(problem));
  const second = comparedWindow(manifest, resolved);
  if (second && second.until <= second.from) {
    resolved = { ...resolved, compare: null };
    drafts.push(
      problem(
        i18n._(
          'The second dates of the comparison are crossed or outside the calendar; nothing is compared. Choose Compare to begin anew.',
        ),
      ),
    );
  }
  const settings = settingsOf(manifest, resolved);
  if (settings.window.until <= settings.window.from) {
    drafts.push(
      problem(
        i18n._(
          'The dates in the address are crossed or outside the calendar, so nothing lies between them. Move a date to see ties.',
        ),
      ),
    );
  } else if (resolved.selection) {
    const wider = widenFor(graph, resolved, settings, resolved.selection);
    if (wider !== resolved) {
      drafts.push({
        tone: 'info',
        text: i18n._('What the address selects lies outside its dates; the dates were widened to show it.'),
        undo: { ...resolved, selection: null },
      });
      resolved = wider;
    }
  }
  return { view: resolved, notices: drafts };
}
