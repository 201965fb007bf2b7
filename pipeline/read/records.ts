import type { AffiliationRecord } from '../records/affiliationRecord.ts';
import type { ClaimRecord } from '../records/claimRecord.ts';
import type { DatasetRecord } from '../records/datasetRecord.ts';
import type { EntityRecord } from '../records/entityRecord.ts';
import type { EventRecord } from '../records/eventRecord.ts';
import type { AnnotatedReportRecord, ReportRecord } from '../records/reportRecord.ts';
import type { TourRecord } from '../records/tourRecord.ts';
import type { Where } from './problem.ts';

/** A record with the place where it is written. */
export interface Located<T> {
  readonly record: T;
  readonly where: Where;
}

/** A claim with its report; `id` is the full one: report, dot, claim. */
export interface LocatedClaim extends Located<ClaimRecord> {
  readonly id: string;
  readonly report: AnnotatedReportRecord;
}

/** All records of one dataset, in the order of file names and lines. */
export interface Records {
  readonly dataset: Located<DatasetRecord>;
  readonly entities: readonly Located<EntityRecord>[];
  readonly affiliations: readonly Located<AffiliationRecord>[];
  readonly events: readonly Located<EventRecord>[];
  readonly reports: readonly Located<ReportRecord>[];
  readonly claims: readonly LocatedClaim[];
  readonly tours: readonly Located<TourRecord>[];
}

/** The full id of a claim. */
export function claimIdOf(report: string, claim: string): string {
  return `${report}.${claim}`;
}
