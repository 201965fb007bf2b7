import * as v from 'valibot';
import { AffiliationRecordSchema } from '../records/affiliationRecord.ts';
import { DatasetRecordSchema } from '../records/datasetRecord.ts';
import { EntityRecordSchema } from '../records/entityRecord.ts';
import { EventRecordSchema } from '../records/eventRecord.ts';
import { AnnotatedReportRecordSchema, CitedReportRecordSchema } from '../records/reportRecord.ts';
import { TourRecordSchema } from '../records/tourRecord.ts';

/** A kind of record file: what holds for its name and content, and the name of its JSON Schema. */
export interface RecordFileKind {
  readonly name:
    | 'dataset'
    | 'entities'
    | 'affiliations'
    | 'events'
    | 'cited-reports'
    | 'annotated-report'
    | 'tours';
  /** Matches the path below `records/`, with `/` between folders. */
  readonly path: RegExp;
  /** One record, or each of the list that the file holds. */
  readonly holds: 'one' | 'list';
  readonly schema: v.GenericSchema;
}

/** All kinds of record files. */
export const RECORD_FILE_KINDS: readonly RecordFileKind[] = [
  { name: 'dataset', path: /^dataset\.yaml$/, holds: 'one', schema: DatasetRecordSchema },
  { name: 'entities', path: /^entities\/[^/]+\.yaml$/, holds: 'list', schema: EntityRecordSchema },
  { name: 'affiliations', path: /^affiliations\.yaml$/, holds: 'list', schema: AffiliationRecordSchema },
  {
    name: 'events',
    path: /^events\/(\d{4}|background)\.yaml$/,
    holds: 'list',
    schema: EventRecordSchema,
  },
  { name: 'cited-reports', path: /^reports\/cited\.yaml$/, holds: 'list', schema: CitedReportRecordSchema },
  {
    name: 'annotated-report',
    path: /^reports\/annotated\/[^/]+\.yaml$/,
    holds: 'one',
    schema: AnnotatedReportRecordSchema,
  },
  { name: 'tours', path: /^tours\.yaml$/, holds: 'list', schema: TourRecordSchema },
];

/** The schema of a whole file of this kind. */
export function fileSchemaOf({ holds, schema }: RecordFileKind): v.GenericSchema {
  return holds === 'one' ? schema : v.array(schema);
}
