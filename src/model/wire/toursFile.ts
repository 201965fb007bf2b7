import * as v from 'valibot';

/** What is said in the languages of the interface; English stands in for what is missing. */
const LocalText = v.object({ en: v.string(), zh: v.optional(v.string()), ru: v.optional(v.string()) });

const Step = v.object({
  heading: LocalText,
  text: LocalText,
  /** The query string of the view, without tour and language. */
  address: v.string(),
});

const Tour = v.object({ id: v.string(), title: LocalText, about: LocalText, steps: v.array(Step) });

/** `tours.json`, format 1: guided walks through the dataset, each an ordered list of views. */
export const ToursFileSchema = v.object({ format: v.literal(1), tours: v.array(Tour) });

/** `tours.json` as decoded. */
export type ToursFile = v.InferOutput<typeof ToursFileSchema>;
/** One shipped tour. */
export type WireTour = v.InferOutput<typeof Tour>;
/** A text in the languages of the interface. */
export type WireLocalText = v.InferOutput<typeof LocalText>;
