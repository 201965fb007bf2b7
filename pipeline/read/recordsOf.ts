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

/** Makes records of parsed files whose names are given relative to `records/`; every problem of every file at once. */
export function recordsOf(sources: readonly YamlSource[], relativeTo: (file: string) => string): ReadResult {
  const problems: Problem[] = sources.flatMap((source) => source.problems);
  const good = sources.filter((source) => source.problems.length === 0);
  const isDraft = (source: YamlSource) => relativeTo(source.file).startsWith('_');
  const kindOf = (source: YamlSource) =>
    RECORD_FILE_KINDS.find(({ path }) => path.test(relativeTo(source.file)));
  for (const source of good) {
    if (kindOf(source) || isDraft(source)) continue;
    const what = 'no kind of record stands in a file of this name';
    problems.push({ where: source.whereOf([]), what, todo: 'rename or move the file (data/README.md)' });
  }
  const keep = <T>(parsed: Parsed<T>): readonly Located<T>[] => {
    problems.push(...parsed.problems);
    return parsed.records;
  };
  const of = (name: RecordFileKind['name']) => good.filter((source) => kindOf(source)?.name === name);
  const drafts = good.filter(isDraft);
  const all = <T>(name: RecordFileKind['name'], schema: v.GenericSchema<unknown, T>) => [
    ...of(name).flatMap((source) => keep(parseRecordList(source, [], source.value, schema))),
    ...drafts.flatMap((source) =>
      keep(
        parseRecordList(
          source,
          [name],
          source.document.get(name) && (source.value as Record<string, unknown>)[name],
          schema,
        ),
      ),
    ),
  ];
  const one = <T>(source: YamlSource, schema: v.GenericSchema<unknown, T>) =>
    keep(parseRecord(source, [], source.value, schema));

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
  };
  const files = sources.length;
  if (dataset) return { records: { dataset, ...records }, problems, files };
  const what = 'dataset.yaml is missing or not usable';
  const missing = { where: null, what, todo: 'add it (data/README.md)' };
  return { records: null, problems: [...problems, missing], files };
}
