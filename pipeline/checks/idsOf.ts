import type { Where } from '../read/problem.ts';
import { claimIdOf, type Located, type Records } from '../read/records.ts';

/** Kinds of records that have ids. */
export const ID_KINDS = ['entity', 'event', 'report', 'claim'] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** One id that a record has or had. */
export interface RecordId {
  readonly kind: IdKind;
  readonly id: string;
  /** False for an id that the record had before it was renamed. */
  readonly current: boolean;
  readonly where: Where;
}

interface Named {
  readonly id: string;
  readonly formerly?: readonly string[];
}

const namesOf = ({ id, formerly = [] }: Named) => [id, ...formerly];

function ofKind(kind: IdKind, records: readonly Located<Named>[]): RecordId[] {
  return records.flatMap(({ record, where }) =>
    namesOf(record).map((id) => ({ kind, id, current: id === record.id, where })),
  );
}

/** Every id of the records, present and former; a claim whose report was renamed has its former full ids too. */
export function idsOf({ entities, events, reports, claims }: Records): RecordId[] {
  const ofClaims = claims.flatMap(({ id: current, record, report, where }) =>
    namesOf(report).flatMap((reportId) =>
      namesOf(record).map((claimId) => {
        const id = claimIdOf(reportId, claimId);
        return { kind: 'claim' as const, id, current: id === current, where };
      }),
    ),
  );
  return [
    ...ofKind('entity', entities),
    ...ofKind('event', events),
    ...ofKind('report', reports),
    ...ofClaims,
  ];
}
