import type { EntityId } from '../../model/ids.ts';
import type { Explorer } from '../explorerContext.ts';

/** Two ends of which none, one or both are chosen. */
export interface PathEnds {
  readonly from: EntityId | null;
  readonly to: EntityId | null;
}

/** What the part of the page that asks for paths is called in the document. */
export const PATH_ID = 'path-question';

/** The ends as far as they are chosen; null while no question for paths is open. */
export function pathEnds({ store, transient }: Pick<Explorer, 'store' | 'transient'>): PathEnds | null {
  const { path } = store.getState().view;
  const { pathDraft } = transient.getState();
  return pathDraft ?? (path && { from: path[0], to: path[1] });
}

/** Sets the ends: a question as soon as both are there and differ, until then a draft that no link reproduces. */
export function setPathEnds({ store, transient }: Explorer, { from, to }: PathEnds): void {
  const { view, change } = store.getState();
  if (from !== null && to !== null && from !== to) {
    transient.setState({ pathDraft: null, answer: 'path' });
    if (view.path?.[0] !== from || view.path[1] !== to) change({ path: [from, to], selection: null });
    return;
  }
  transient.setState({ pathDraft: { from, to } });
  if (view.path) change({ path: null });
}

/** Opens the question for paths, from what is selected when that is an entity; one that is open takes the focus. */
export function openPath(explorer: Explorer, start?: EntityId): void {
  const open = pathEnds(explorer);
  const { selection } = explorer.store.getState().view;
  const from = start ?? (open === null && selection?.type === 'entity' ? selection.id : (open?.from ?? null));
  if (open === null || start !== undefined) {
    const to = open?.to ?? null;
    setPathEnds(explorer, { from, to: to === from ? null : to });
  }
  // Where room is short the bar may be folded to its summary: what is hidden cannot take the focus.
  document.querySelector<HTMLElement>('[aria-controls="question-path"][aria-expanded="false"]')?.click();
  // The boxes first take their values.
  queueMicrotask(focusPath);
}

/** Puts the focus on the first end that is still to be chosen, else on the first; once they are there when they are not yet. */
export function focusPath(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>(`#${PATH_ID} input[role="combobox"]`)];
  (boxes.find(({ value }) => value === '') ?? boxes[0])?.focus();
}

/** Closes the question and its answer. */
export function closePath({ store, transient }: Explorer): void {
  transient.setState({ pathDraft: null, pointedPath: null });
  if (store.getState().view.path) store.getState().change({ path: null, pathDates: 'any' });
}
