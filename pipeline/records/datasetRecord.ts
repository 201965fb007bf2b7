import * as v from 'valibot';
import { SIDES } from '../../src/model/codes.ts';
import { AXES } from '../../src/model/view.ts';
import { IdField } from './idField.ts';
import { TextField } from './textField.ts';

const Pole = v.strictObject({ entity: IdField, side: v.picklist(SIDES) });

/** `records/dataset.yaml`: all that is particular to one dataset, so that the pipeline knows no entity by name. */
export const DatasetRecordSchema = v.strictObject({
  id: IdField,
  title: TextField,
  licence: TextField,
  /** Left pole, right pole. */
  poles: v.strictTuple([Pole, Pole]),
  /** Names of sides, one per code. */
  sideLabels: v.strictObject(v.entriesFromList(SIDES, TextField)),
  /** `annotated-reports`: from the likeliest day of the first to that of the last. */
  defaultWindow: v.strictObject({ axis: v.picklist(AXES), span: v.literal('annotated-reports') }),
});
/** What is particular to one dataset. */
export type DatasetRecord = v.InferOutput<typeof DatasetRecordSchema>;
