import type { Rank } from '../../measures/rankOf.ts';

const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const RULES = new Intl.PluralRules('en', { type: 'ordinal' });

/** "3rd of 38", "shared 3rd of 38". */
export function rankText({ place, isShared, of }: Rank): string {
  return `${isShared ? 'shared ' : ''}${place}${SUFFIXES[RULES.select(place)] ?? 'th'} of ${of}`;
}
