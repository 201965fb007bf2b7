import { i18n } from '../../i18n/i18n.ts';
import type { Rank } from '../../measures/rankOf.ts';

/** "3rd of 38", "shared 3rd of 38". */
export function rankText({ place, isShared, of }: Rank): string {
  return isShared
    ? i18n._('shared {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of, number}', {
        place,
        of,
      })
    : i18n._('{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of, number}', {
        place,
        of,
      });
}
