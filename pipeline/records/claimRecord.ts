import * as v from 'valibot';
import { MODALITIES, POLARITIES, STANCES, WEIGHTS, WITHOUT_REASONS } from '../../src/model/codes.ts';
import { DateRecordSchema } from './dateRecord.ts';
import { FigureRecordSchema } from './figureRecord.ts';
import { IdField } from './idField.ts';
import { PloverRecordSchema } from './ploverRecord.ts';
import { TextField } from './textField.ts';

const Ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Ids = v.exactOptional(v.array(IdField));

/** Where a sentence stands: counted from 1; offsets in UTF-16 units of the NFC text and hash are filled in by `data:place`. */
export const PlaceInTextSchema = v.strictObject({
  paragraph: Ordinal,
  sentence: Ordinal,
  start: v.exactOptional(Offset),
  end: v.exactOptional(Offset),
  sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
/** Where a sentence stands. */
export type PlaceInText = v.InferOutput<typeof PlaceInTextSchema>;

/** One claim of an annotated report (codebook, "Claim"). */
export const ClaimRecordSchema = v.strictObject({
  id: IdField,
  at: PlaceInTextSchema,
  summary: TextField,
  actors: Ids,
  recipients: Ids,
  about: Ids,
  place: v.exactOptional(IdField),
  forum: v.exactOptional(IdField),
  event: v.exactOptional(IdField),
  date: DateRecordSchema,
  speaker: v.exactOptional(IdField),
  stance: v.picklist(STANCES),
  modality: v.picklist(MODALITIES),
  negated: v.exactOptional(v.boolean()),
  deniedBy: Ids,
  polarity: v.picklist(POLARITIES),
  plover: v.exactOptional(PloverRecordSchema),
  weight: v.picklist(WEIGHTS),
  repeats: v.exactOptional(IdField),
  figures: v.exactOptional(v.array(FigureRecordSchema)),
  mention: v.exactOptional(
    v.array(v.strictObject({ form: TextField, entity: IdField, note: v.exactOptional(TextField) })),
  ),
  note: v.exactOptional(TextField),
  formerly: Ids,
});
/** One claim as written. */
export type ClaimRecord = v.InferOutput<typeof ClaimRecordSchema>;

/** A sentence that holds no claim, with the reason. */
export const WithoutRecordSchema = v.strictObject({
  at: PlaceInTextSchema,
  reason: v.picklist(WITHOUT_REASONS),
  note: v.exactOptional(TextField),
});
