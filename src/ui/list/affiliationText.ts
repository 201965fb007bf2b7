import { i18n } from '../../i18n/i18n.ts';
import type { AffiliationRole } from '../../model/codes.ts';

/** An affiliation as a sentence: "China member of SCO". */
export function affiliationText(role: AffiliationRole, from: string, to: string): string {
  const names = { from, to };
  const texts: Readonly<Record<AffiliationRole, string>> = {
    member: i18n._('{from} member of {to}', names),
    'founding-member': i18n._('{from} founding member of {to}', names),
    partner: i18n._('{from} partner of {to}', names),
    observer: i18n._('{from} observer at {to}', names),
    invited: i18n._('{from} invited to {to}', names),
    'holds-office': i18n._('{from} holds office in {to}', names),
    'part-of': i18n._('{from} part of {to}', names),
    'party-to': i18n._('{from} party to {to}', names),
  };
  return texts[role];
}
