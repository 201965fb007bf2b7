import * as v from 'valibot';
import { TOUR_STEPS_MAX } from '../../model/view.ts';
import { readShelfFile, type ShelfReading } from './readShelfFile.ts';
import { AddressField, NameField } from './shelfFields.ts';

/** What the first key of a tour file says. */
const TOUR_FORMAT = 'tieline-tour';

const Step = v.object({
  heading: NameField,
  text: v.pipe(v.string(), v.maxLength(2000), v.description('What is to be seen; may be empty.')),
  address: v.pipe(AddressField, v.description('Query string of the view, from its question mark on.')),
});

/** A tour that a reader made: a title and views in their order. */
export const TourDraftSchema = v.object({
  title: NameField,
  steps: v.pipe(v.array(Step), v.minLength(1), v.maxLength(TOUR_STEPS_MAX)),
});
/** A tour that a reader made. */
export type TourDraft = v.InferOutput<typeof TourDraftSchema>;
/** One step of a tour that a reader made. */
export type TourDraftStep = TourDraft['steps'][number];

/** A tour as a file, version 1. */
export const TourFileSchema = v.object({
  format: v.literal(TOUR_FORMAT),
  version: v.literal(1),
  dataset: v.pipe(v.string(), v.description('Id of the dataset that the addresses are of.')),
  ...TourDraftSchema.entries,
});

/** The text of a tour's file: the same for the same tour. */
export function tourFileText(dataset: string, { title, steps }: TourDraft): string {
  const ordered = steps.map(({ heading, text, address }) => ({ heading, text, address }));
  return `${JSON.stringify({ format: TOUR_FORMAT, version: 1, dataset, title, steps: ordered }, null, 2)}\n`;
}

/** Reads a tour's file; a sentence says what is wrong with it. */
export function readTourFile(text: string): ShelfReading<v.InferOutput<typeof TourFileSchema>> {
  return readShelfFile(text, TOUR_FORMAT, TourFileSchema);
}
