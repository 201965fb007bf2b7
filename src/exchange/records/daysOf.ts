import type { Spell } from './spells.ts';

/** The first and last day of spells, `..` for an open end, both empty without spells. */
export function daysOf(spells: readonly Spell[]): { readonly from: string; readonly to: string } {
  const [first, last] = [spells[0], spells.at(-1)];
  return { from: first ? (first.start ?? '..') : '', to: last ? (last.end ?? '..') : '' };
}
