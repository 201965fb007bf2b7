import type * as v from 'valibot';
import { AffiliationRecordSchema } from '../records/affiliationRecord.ts';
import { DatasetRecordSchema } from '../records/datasetRecord.ts';
import { EntityRecordSchema } from '../records/entityRecord.ts';
import { EventRecordSchema } from '../records/eventRecord.ts';
import {
  type AnnotatedReportRecord,
  AnnotatedReportRecordSchema,
  CitedReportRecordSchema,
} from '../records/reportRecord.ts';
import { TourRecordSchema } from '../records/tourRecord.ts';
import { type Parsed, parseRecord, parseRecordList } from './parseRecords.ts';
import type { Problem } from './problem.ts';
import { RECORD_FILE_KINDS, type RecordFileKind } from './recordFiles.ts';
import { claimIdOf, type Located, type LocatedClaim, type Records } from './records.ts';
import type { YamlSource } from './yamlSource.ts';

/** What reading gave; `records` is null when there is no usable `dataset.yaml`. */
export interface ReadResult {
  readonly records: Records | null;
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
}

function claimsOf(source: YamlSource, reports: readonly Located<AnnotatedReportRecord>[]): LocatedClaim[] {
  return reports.flatMap(({ record: report }) =>
    report.claims.map((claim, row) => ({
      record: claim,
      where: source.whereOf(['claims', row]),
      id: claimIdOf(report.id, claim.id),
      report,
    })),
  );
}

function strayFiles(sources: readonly YamlSource[]): Problem[] {
  return sources.map((source) => ({
    where: source.whereOf([]),
    what: 'no kind of record stands in a file of this name',
    todo: 'rename, move or delete the file (data/README.md)',
  }));
}

/** Makes records of parsed files whose names are given relative to `records/`; every problem of every file at once. */
export function recordsOf(sources: readonly YamlSource[], relativeTo: (file: string) => string): ReadResult {
  const good = sources.filter((source) => source.problems.length === 0);
  const kindOf = ({ file }: YamlSource) =>
    RECORD_FILE_KINDS.find(({ path }) => path.test(relativeTo(file)))?.name ?? null;
  const problems = sources.flatMap((source) => source.problems);
  problems.push(...strayFiles(good.filter((source) => kindOf(source) === null)));
  const of = (name: RecordFileKind['name']) => good.filter((source) => kindOf(source) === name);
  const keep = <T>(parsed: Parsed<T>): readonly Located<T>[] => {
    problems.push(...parsed.problems);
    return parsed.records;
  };
  const one = <T>(source: YamlSource, schema: v.GenericSchema<unknown, T>) =>
    keep(parseRecord(source, [], source.value, schema));
  const all = <T>(name: RecordFileKind['name'], schema: v.GenericSchema<unknown, T>) =>
    of(name).flatMap((source) => keep(parseRecordList(source, source.value, schema)));

  const annotated = of('annotated-report').map((source) => ({
    source,
    reports: one(source, AnnotatedReportRecordSchema),
  }));
  const dataset = of('dataset').flatMap((source) => one(source, DatasetRecordSchema))[0];
  const records = {
    entities: all('entities', EntityRecordSchema),
    affiliations: all('affiliations', AffiliationRecordSchema),
    events: all('events', EventRecordSchema),
    reports: [
      ...annotated.flatMap(({ reports }) => reports),
      ...all('cited-reports', CitedReportRecordSchema),
    ],
    claims: annotated.flatMap(({ source, reports }) => claimsOf(source, reports)),
    tours: all('tours', TourRecordSchema),
  };
  const files = sources.length;
  if (dataset) return { records: { dataset, ...records }, problems, files };
  const what = 'dataset.yaml is missing or not usable';
  const missing = { where: null, what, todo: 'add it (data/README.md)' };
  return { records: null, problems: [...problems, missing], files };
}
