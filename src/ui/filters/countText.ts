import { i18n } from '../../i18n/i18n.ts';

/** What the numbers beside a choice count. */
export type Counted = 'entities' | 'ties' | 'evidence';

/** How many are left of how many, for `RichText`: part 0 is what is counted, which the place says to those who see it. */
export function countText(counted: Counted, after: number, before: number): string {
  return i18n._(
    '{counted, select, entities {{after, number} of {before, number} <0>{before, plural, one {entity} other {entities}}</0>} evidence {{after, number} of {before, number} <0>{before, plural, one {item of evidence} other {items of evidence}}</0>} other {{after, number} of {before, number} <0>{before, plural, one {tie} other {ties}}</0>}}',
    { counted, after, before },
  );
}
