import * as v from 'valibot';
import { NamedViewSchema } from '../exchange/shelf/savedViewsFile.ts';
import { TourDraftSchema } from '../exchange/shelf/tourFile.ts';
import { type KeptList, type ListStorage, type OtherTabs, openKeptList } from './keptList.ts';

const SavedViewSchema = v.object({ id: v.string(), ...NamedViewSchema.entries });
/** A view that the reader saved under a name. */
export type SavedView = v.InferOutput<typeof SavedViewSchema>;

const OwnTourSchema = v.object({ id: v.string(), ...TourDraftSchema.entries });
/** A tour that the reader made or brought in. */
export type OwnTour = v.InferOutput<typeof OwnTourSchema>;

/** What a reader has put by in this browser for one dataset. */
export interface Shelves {
  readonly views: KeptList<SavedView>;
  readonly tours: KeptList<OwnTour>;
}

/** Opens the shelves of a dataset. */
export function openShelves(dataset: string, storage: ListStorage, otherTabs: OtherTabs): Shelves {
  const open = <Item>(name: string, schema: v.GenericSchema<unknown, Item>) =>
    openKeptList({ key: `tieline:${name}:${dataset}`, schema, storage, otherTabs });
  return { views: open('saved-views', SavedViewSchema), tours: open('tours', OwnTourSchema) };
}
