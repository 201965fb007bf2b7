import * as v from 'valibot';
import { EVENT_STATUSES, PARTICIPANT_ROLES } from '../../src/model/codes.ts';
import { DateRecordSchema } from './dateRecord.ts';
import { FigureRecordSchema } from './figureRecord.ts';
import { IdField } from './idField.ts';
import { PloverRecordSchema } from './ploverRecord.ts';
import { TextField } from './textField.ts';

const NamedPlace = v.strictObject({
  name: TextField,
  iso3166: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});

/** What a state does in a vote or about a meeting; the last three are no act. */
const POSITIONS = ['for', 'against', 'veto', 'abstain', 'absent', 'not voting'] as const;
const NO_ACT: readonly string[] = ['abstain', 'absent', 'not voting'];

/** True for a position that is no act: nothing was done, and nobody is tied by it as by a deed. */
export function isNoAct(position: string): boolean {
  return NO_ACT.includes(position);
}

/** One event (codebook, "Event"). */
export const EventRecordSchema = v.strictObject({
  id: IdField,
  date: DateRecordSchema,
  status: v.picklist(EVENT_STATUSES),
  /** True when it tells that its actors did not act. */
  negated: v.exactOptional(v.boolean()),
  plover: v.exactOptional(PloverRecordSchema),
  kind: TextField,
  summary: TextField,
  place: v.exactOptional(v.union([IdField, NamedPlace])),
  forum: v.exactOptional(IdField),
  participants: v.array(v.strictObject({ entity: IdField, role: v.picklist(PARTICIPANT_ROLES) })),
  about: v.exactOptional(v.array(IdField)),
  figures: v.exactOptional(v.array(FigureRecordSchema)),
  positions: v.exactOptional(v.array(v.strictObject({ entity: IdField, position: v.picklist(POSITIONS) }))),
  citations: v.array(
    v.strictObject({
      report: IdField,
      /** True for a report known to be written before the event began. */
      announces: v.exactOptional(v.boolean()),
      note: v.exactOptional(TextField),
    }),
  ),
  planOf: v.exactOptional(IdField),
  copiesOnly: v.exactOptional(v.boolean()),
  confidence: v.exactOptional(v.picklist(['high', 'medium', 'low'])),
  note: v.exactOptional(TextField),
  formerly: v.exactOptional(v.array(IdField)),
});
/** One event as written. */
export type EventRecord = v.InferOutput<typeof EventRecordSchema>;
