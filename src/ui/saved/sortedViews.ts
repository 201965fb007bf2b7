import type { SavedView } from '../../state/shelves.ts';

/** What saved views are sorted by. */
export type SavedOrder = 'name' | 'date';

/** Saved views by name in the reader's alphabet, numbers by their value; or the newest first. */
export function sortedViews(views: readonly SavedView[], order: SavedOrder, tag: string): SavedView[] {
  const names = new Intl.Collator(tag, { numeric: true });
  return views.toSorted((one, other) =>
    order === 'name' ? names.compare(one.name, other.name) : Date.parse(other.saved) - Date.parse(one.saved),
  );
}
