import * as v from 'valibot';
import { TOUR_STEPS_MAX } from '../../src/model/view.ts';
import { IdField } from './idField.ts';
import { TextField } from './textField.ts';

const InAllLanguages = v.strictObject({ en: TextField, zh: TextField, ru: TextField });

/** A tour: what it is about, and its steps in their order, each a view with what is to be seen there. */
export const TourRecordSchema = v.strictObject({
  id: IdField,
  title: InAllLanguages,
  /** One sentence for the list of tours. */
  about: InAllLanguages,
  steps: v.pipe(
    v.array(
      v.strictObject({
        heading: InAllLanguages,
        /** Two or three sentences. */
        text: InAllLanguages,
        /** Query string as docs/addresses.md describes it, in its order; '' for the first view. */
        address: v.pipe(v.string(), v.regex(/^(\?\S+)?$/)),
      }),
    ),
    v.minLength(1),
    v.maxLength(TOUR_STEPS_MAX),
  ),
});
/** A tour as recorded. */
export type TourRecord = v.InferOutput<typeof TourRecordSchema>;
