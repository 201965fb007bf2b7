import { i18n } from '../../i18n/i18n.ts';
import type { ChangedTie } from './changeRows.ts';

/** Independent sources of a tie in A and in B: "2 → 5 sources"; "on record" for a window in which it is without any. */
export function sourceShiftText({ sourcesA, sourcesB, inA, inB }: Omit<ChangedTie, 'row'>): string {
  const onRecordA = inA && sourcesA === 0;
  const values = { before: sourcesA, after: sourcesB };
  if (inB && sourcesB === 0)
    return onRecordA
      ? i18n._('on record')
      : i18n._('{before, plural, one {# source} other {# sources}} → on record', values);
  return onRecordA
    ? i18n._('on record → {after, plural, one {# source} other {# sources}}', values)
    : i18n._('{before, number} → {after, plural, one {# source} other {# sources}}', values);
}
