import type { Change } from './tinyRecords.ts';

/** A change to the tiny dataset that a check must notice. */
export interface Failure {
  /** The check's title. */
  readonly check: string;
  readonly change: Change;
  /** What the check must say. */
  readonly says: string;
}
