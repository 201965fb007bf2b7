import * as v from 'valibot';
import { compareText } from '../compareText.ts';
import { jsonLines } from '../compiled/jsonLines.ts';
import type { Records } from '../read/records.ts';
import { ID_KINDS, type IdKind, idsOf } from './idsOf.ts';

const Ids = v.array(v.string());
const Schema = v.strictObject({ entity: Ids, event: Ids, report: Ids, claim: Ids });

/** Ids that links and citations may hold since a release, by kind; none may get lost. */
export type ReleasedIds = Readonly<Record<IdKind, readonly string[]>>;

/** Reads the file of released ids; throws when it does not have the right form. */
export function parseReleasedIds(text: string): ReleasedIds {
  return v.parse(Schema, JSON.parse(text));
}

/** The released ids with those of the records added, sorted, as the text of the file. */
export function releasedIdsWith(released: ReleasedIds | null, records: Records): string {
  const ids = idsOf(records);
  const ofKind = (kind: IdKind) => {
    const now = ids.filter((one) => one.kind === kind && one.current).map((one) => one.id);
    return [...new Set([...(released?.[kind] ?? []), ...now])].sort(compareText);
  };
  return jsonLines(Object.fromEntries(ID_KINDS.map((kind) => [kind, ofKind(kind)])), 2);
}
