import { shownTag } from '../../i18n/language.ts';

/** What a row is sorted by; null is blank and stands last whichever way. */
export type SortKey = string | number | null;

/** The column that a table is sorted by, and which way. */
export interface SortOrder {
  readonly column: string;
  readonly descending: boolean;
}

function compareKeys(collator: Intl.Collator, one: SortKey, other: SortKey): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

/** The rows in the order of their keys, texts as the reader’s language orders them; equal rows keep the order they came in, blank ones stand last. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  descending: boolean,
): readonly Row[] {
  const collator = new Intl.Collator(shownTag(), { sensitivity: 'base', numeric: true });
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort((one, other) => {
    if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
    return sign * compareKeys(collator, one.key, other.key);
  });
  return keyed.map(({ row }) => row);
}
