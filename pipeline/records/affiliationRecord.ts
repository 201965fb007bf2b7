import * as v from 'valibot';
import { AFFILIATION_ROLES } from '../../src/model/codes.ts';
import { DateRecordSchema } from './dateRecord.ts';
import { IdField } from './idField.ts';
import { TextField } from './textField.ts';

/** One affiliation: a structural relation with an interval (codebook, "Affiliation"). */
export const AffiliationRecordSchema = v.strictObject({
  from: IdField,
  to: IdField,
  role: v.picklist(AFFILIATION_ROLES),
  office: v.exactOptional(TextField),
  date: DateRecordSchema,
  event: v.exactOptional(IdField),
  note: v.exactOptional(TextField),
});
/** One affiliation as written. */
export type AffiliationRecord = v.InferOutput<typeof AffiliationRecordSchema>;
