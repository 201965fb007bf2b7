import * as v from 'valibot';
import { ENTITY_KINDS, SIDES } from '../../src/model/codes.ts';
import { IdField } from './idField.ts';
import { TextField } from './textField.ts';

const Script = v.exactOptional(TextField);

/** Another spelling or name; a plain string is short for `{text: …}`. */
const Alias = v.union([
  TextField,
  v.strictObject({
    text: TextField,
    report: v.exactOptional(IdField),
    note: v.exactOptional(TextField),
  }),
]);

/** One entity (codebook, "Entity"). */
export const EntityRecordSchema = v.strictObject({
  id: IdField,
  kind: v.picklist(ENTITY_KINDS),
  names: v.strictObject({ en: TextField, zh: Script, ru: Script }),
  abbr: v.exactOptional(v.strictObject({ en: Script, zh: Script, ru: Script })),
  fullName: v.exactOptional(TextField),
  aliases: v.exactOptional(v.array(Alias)),
  about: v.exactOptional(TextField),
  side: v.picklist(SIDES),
  named: v.exactOptional(v.boolean()),
  country: v.exactOptional(IdField),
  iso3166: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  wikidata: v.exactOptional(v.pipe(v.string(), v.regex(/^Q[0-9]+$/))),
  identified: v.exactOptional(v.strictObject({ entity: IdField, reason: TextField })),
  formerly: v.exactOptional(v.array(IdField)),
});
/** One entity as written. */
export type EntityRecord = v.InferOutput<typeof EntityRecordSchema>;
