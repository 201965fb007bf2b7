import type { DateBasis, EventType, EvidenceKind, Stance } from '../../src/model/codes.ts';
import type { DateBounds } from '../../src/model/dateBounds.ts';
import type { LocatedClaim } from '../read/records.ts';
import type { AffiliationRecord } from '../records/affiliationRecord.ts';
import type { EventRecord } from '../records/eventRecord.ts';
import type { EntityLink } from './entityLink.ts';

/** The record that an item of evidence was made of. */
export type EvidenceSource =
  | { readonly kind: 'claim'; readonly claim: LocatedClaim }
  | {
      readonly kind: 'citation';
      readonly event: EventRecord;
      readonly note: string | undefined;
      /** The positions that the item stands for, when they are no act. */
      readonly noActs?: NonNullable<EventRecord['positions']>;
    }
  | { readonly kind: 'affiliation'; readonly affiliation: AffiliationRecord };

/** One row of evidence before it is put into columns; `flags` are bits of `EvidenceFlag`. */
export interface EvidenceItem {
  readonly kind: EvidenceKind;
  readonly report: string | null;
  readonly event: string | null;
  /** What it tells of, in agreement with the class of its links. */
  readonly type: EventType;
  readonly stance: Stance;
  readonly basis: DateBasis;
  readonly flags: number;
  readonly happened: DateBounds;
  readonly links: readonly EntityLink[];
  readonly source: EvidenceSource;
}
