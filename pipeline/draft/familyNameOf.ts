import type { EntityRecord } from '../records/entityRecord.ts';

/**
 * The family name of a named person, null of all else. Chinese writes names of other tongues with a middle dot, so that a
 * Chinese name without one belongs to a person whose family name comes first; else the last word is taken.
 */
export function familyNameOf({ kind, named, names }: EntityRecord): string | null {
  const words = names.en.split(' ');
  if (kind !== 'person' || named === false || words.length < 2) return null;
  const isFirst = names.zh !== undefined && !names.zh.includes('·');
  return (isFirst ? words[0] : words.at(-1)) ?? null;
}
