import * as v from 'valibot';
import { PLOVER_TYPE_NAMES } from '../../src/model/codes.ts';
import { TextField } from './textField.ts';

/** The PLOVER 2.0 code of an act. */
export const PloverRecordSchema = v.strictObject({
  type: v.picklist(PLOVER_TYPE_NAMES),
  mode: v.exactOptional(TextField),
  contexts: v.exactOptional(v.array(TextField)),
});
/** The PLOVER 2.0 code of an act as written. */
export type PloverRecord = v.InferOutput<typeof PloverRecordSchema>;
