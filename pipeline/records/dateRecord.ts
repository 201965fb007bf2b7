import * as v from 'valibot';
import { DATE_BASES } from '../../src/model/codes.ts';
import { TextField } from './textField.ts';

/** EDTF text; a bare year reads as a number in YAML and is turned back into text. */
const EdtfField = v.union(
  [
    v.string(),
    v.pipe(
      v.number(),
      v.integer(),
      v.transform((year) => String(year).padStart(4, '0')),
    ),
  ],
  'must be EDTF text; put one-of sets such as "[2025-07-13..]" in quotes',
);

/** A date as written in the records (codebook, "Dates"); without `edtf` it is undated. */
export const DateRecordSchema = v.strictObject({
  edtf: v.exactOptional(EdtfField),
  basis: v.picklist(DATE_BASES),
  reason: v.exactOptional(TextField),
  best: v.exactOptional(EdtfField),
  alternatives: v.exactOptional(
    v.array(v.strictObject({ edtf: v.exactOptional(EdtfField), note: v.exactOptional(TextField) })),
  ),
});
/** A date as written in the records. */
export type DateRecord = v.InferOutput<typeof DateRecordSchema>;
