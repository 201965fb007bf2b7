import * as v from 'valibot';
import { readShelfFile, type ShelfReading } from './readShelfFile.ts';
import { AddressField, NameField } from './shelfFields.ts';

/** What the first key of a file of saved views says. */
const SAVED_VIEWS_FORMAT = 'tieline-saved-views';

/** Saved views in a file at most. */
const VIEWS_MAX = 1000;

/** A view under a name. */
export const NamedViewSchema = v.object({
  name: NameField,
  address: v.pipe(AddressField, v.description('Query string of the view, from its question mark on.')),
  saved: v.pipe(v.string(), v.isoTimestamp(), v.description('When it was saved.')),
});
/** A view under a name. */
export type NamedView = v.InferOutput<typeof NamedViewSchema>;

/** Saved views as a file, version 1. */
export const SavedViewsFileSchema = v.object({
  format: v.literal(SAVED_VIEWS_FORMAT),
  version: v.literal(1),
  dataset: v.pipe(v.string(), v.description('Id of the dataset that the addresses are of.')),
  views: v.pipe(v.array(NamedViewSchema), v.maxLength(VIEWS_MAX)),
});

/** The text of a file of saved views: the same for the same views. */
export function savedViewsFileText(dataset: string, views: readonly NamedView[]): string {
  const ordered = views.map(({ name, address, saved }) => ({ name, address, saved }));
  return `${JSON.stringify({ format: SAVED_VIEWS_FORMAT, version: 1, dataset, views: ordered }, null, 2)}\n`;
}

/** Reads a file of saved views; a sentence says what is wrong with it. */
export function readSavedViewsFile(text: string): ShelfReading<v.InferOutput<typeof SavedViewsFileSchema>> {
  return readShelfFile(text, SAVED_VIEWS_FORMAT, SavedViewsFileSchema);
}
