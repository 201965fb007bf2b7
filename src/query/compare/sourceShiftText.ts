import { i18n } from '../../i18n/i18n.ts';

/** Independent sources of a tie in A and in B: "2 → 5 sources"; "on record" when it rests on none in either. */
export function sourceShiftText(sourcesA: number, sourcesB: number): string {
  if (sourcesA === 0 && sourcesB === 0) return i18n._('on record');
  return i18n._('{before, number} → {after, plural, one {# source} other {# sources}}', {
    before: sourcesA,
    after: sourcesB,
  });
}
