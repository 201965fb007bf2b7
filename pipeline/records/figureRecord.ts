import * as v from 'valibot';
import { TextField } from './textField.ts';

/** A number that a report gives, with what it counts. */
export const FigureRecordSchema = v.strictObject({
  what: TextField,
  value: v.union([v.number(), TextField]),
  unit: v.exactOptional(TextField),
});
