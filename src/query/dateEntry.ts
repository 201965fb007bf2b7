import { i18n } from '../i18n/i18n.ts';
import { type Extent, isDateToken, resolveWindow } from '../model/dateToken.ts';
import type { WindowTokens } from '../model/view.ts';
import { monthNamed } from './monthNames.ts';
import type { WindowEnd } from './moveWindow.ts';

/** What a typed date comes to: new ends of the window, or what is wrong with it and what to write. */
export type DateEntry = { readonly tokens: WindowTokens } | { readonly problem: string };

const NUMBERS = /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?$/;
const WORDS = /^(?:(\d{1,2})\.? )?(\p{L}{3,9})\.?,? (\d{4})(?: г\.?| года)?$/u;
const CHINESE = /^(\d{4})\s?年(?:\s?(\d{1,2})\s?月)?(?:\s?(\d{1,2})\s?[日号])?$/;

function joined(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => part ?? [])
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/**
 * `first`, `last`, or YYYY, YYYY-MM or YYYY-MM-DD of what was typed: with hyphens, points or slashes, or as
 * "28 Feb 2024", "февраль 2024" (a month in English or the reader's language) and "2024年2月"; null when it has another shape.
 */
function tokenOf(typed: string): string | null {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (text === 'first' || text === 'last') return text;
  const numbers = NUMBERS.exec(text) ?? CHINESE.exec(text);
  if (numbers) return joined(numbers.slice(1));
  const [, date, name, year] = WORDS.exec(text) ?? [];
  const month = name === undefined ? null : monthNamed(name);
  return month === null ? null : joined([year, String(month), date]);
}

/**
 * Reads what stands in "From" or "To". A first day after the last takes the last with it, to the end of what was
 * written, and a last day before the first takes the first.
 */
export function readDateEntry(text: string, end: WindowEnd, tokens: WindowTokens, extent: Extent): DateEntry {
  const token = tokenOf(text);
  if (token === null) return { problem: i18n._('Write a year, month or day: 2024, Feb 2024 or 2024-02-28.') };
  if (!isDateToken(token))
    return { problem: i18n._('There is no {token}. Write a date such as 2024-02-28.', { token }) };
  const changed = end === 'start' ? { ...tokens, from: token } : { ...tokens, to: token };
  const { from, until } = resolveWindow(changed, extent);
  return { tokens: until > from ? changed : { from: token, to: token } };
}
