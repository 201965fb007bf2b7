import { i18n } from '../../i18n/i18n.ts';
import { shownTag } from '../../i18n/language.ts';

function percent(share: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(shownTag(), digits).format(share * 100);
}

/** A share from 0 to 1 as "12.3 %"; very small ones as "under 0.1 %", estimated ones with "about". */
export function shareText(share: number, isExact: boolean): string {
  if (share <= 0) return i18n._('0 %');
  if (share < 0.001) return i18n._('under {share} %', { share: percent(0.001) });
  return isExact
    ? i18n._('{share} %', { share: percent(share) })
    : i18n._('about {share} %', { share: percent(share) });
}
