import * as v from 'valibot';
import { STANDINGS } from '../../src/model/codes.ts';
import { ClaimRecordSchema, WithoutRecordSchema } from './claimRecord.ts';
import { DateRecordSchema } from './dateRecord.ts';
import { IdField } from './idField.ts';
import { TextField } from './textField.ts';

const Line = v.pipe(v.number(), v.integer(), v.minValue(1));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const metadata = {
  id: IdField,
  publisher: TextField,
  agency: v.exactOptional(TextField),
  title: v.nullable(TextField),
  displayTitle: v.exactOptional(TextField),
  url: v.nullable(v.pipe(v.string(), v.url())),
  published: DateRecordSchema,
  standing: v.picklist(STANDINGS),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  lang: TextField,
  primarySource: IdField,
  note: v.exactOptional(TextField),
  formerly: v.exactOptional(v.array(IdField)),
};

/** A report that only stands behind events. */
export const CitedReportRecordSchema = v.strictObject({ ...metadata, depth: v.literal('cited') });
/** A cited report as written. */
export type CitedReportRecord = v.InferOutput<typeof CitedReportRecordSchema>;

/** A report that is read sentence by sentence, with all its claims. */
export const AnnotatedReportRecordSchema = v.strictObject({
  ...metadata,
  depth: v.literal('annotated'),
  text: v.strictObject({
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    paragraphs: v.exactOptional(Line),
    sentences: v.exactOptional(Line),
    /** Paragraphs that are headings, counted from 1: `headings` counts lines, which only the text knows. */
    headingParagraphs: v.exactOptional(v.array(Line)),
  }),
  furniture: v.exactOptional(v.array(Line)),
  furnitureSpans: v.exactOptional(v.array(v.strictObject({ line: Line, start: Offset, end: Offset }))),
  headings: v.exactOptional(v.array(Line)),
  claims: v.array(ClaimRecordSchema),
  without: v.exactOptional(v.array(WithoutRecordSchema)),
});
/** An annotated report as written. */
export type AnnotatedReportRecord = v.InferOutput<typeof AnnotatedReportRecordSchema>;

/** Any report as written. */
export type ReportRecord = CitedReportRecord | AnnotatedReportRecord;
