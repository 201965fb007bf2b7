import * as v from 'valibot';
import { SIDES } from '../../src/model/codes.ts';
import { AXES } from '../../src/model/view.ts';
import { IdField } from './idField.ts';
import { TextField } from './textField.ts';

const SideNames = v.strictObject(v.entriesFromList(SIDES, TextField));

/** What may be said in each language but English. */
const inOtherLanguages = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.strictObject({ zh: v.optional(schema), ru: v.optional(schema) }));

const Pole = v.strictObject({ entity: IdField, side: v.picklist(SIDES) });

/** `records/dataset.yaml`: all that is particular to one dataset, so that the pipeline knows no entity by name. */
export const DatasetRecordSchema = v.strictObject({
  id: IdField,
  title: TextField,
  /** The title in other languages. */
  titles: inOtherLanguages(TextField),
  licence: TextField,
  /** Left pole, right pole. */
  poles: v.strictTuple([Pole, Pole]),
  /** Names of sides, one per code. */
  sideLabels: SideNames,
  /** Names of sides in other languages. */
  sideLabelsIn: inOtherLanguages(SideNames),
  /** `annotated-reports`: from the likeliest day of the first to that of the last. */
  defaultWindow: v.strictObject({ axis: v.picklist(AXES), span: v.literal('annotated-reports') }),
});
/** What is particular to one dataset. */
export type DatasetRecord = v.InferOutput<typeof DatasetRecordSchema>;
