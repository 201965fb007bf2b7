import { type Extent, isDateToken, resolveWindow } from '../../model/dateToken.ts';
import { addDays } from '../../model/day.ts';
import type { WindowTokens } from '../../model/view.ts';
import type { WindowEnd } from '../../query/moveWindow.ts';
import { spokenDay } from '../../query/spokenDate.ts';

/** What a typed date comes to: new ends of the window, or what is wrong with it and what to write. */
export type DateEntry = { readonly tokens: WindowTokens } | { readonly problem: string };

const SHAPE = /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?$/;

/** YYYY, YYYY-MM or YYYY-MM-DD of what was typed, points and slashes read as hyphens; null when it has another shape. */
function tokenOf(text: string): string | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  return match
    .slice(1)
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** Reads what stands in "From" or "To" against the other end of the window. */
export function readDateEntry(text: string, end: WindowEnd, tokens: WindowTokens, extent: Extent): DateEntry {
  const token = tokenOf(text.trim());
  if (token === null) return { problem: 'Write a year, month or day: 2024, 2024-02 or 2024-02-28.' };
  if (!isDateToken(token)) return { problem: `There is no ${token}. Write a date such as 2024-02-28.` };
  const changed = end === 'start' ? { ...tokens, from: token } : { ...tokens, to: token };
  const { from, until } = resolveWindow(changed, extent);
  if (until > from) return { tokens: changed };
  return {
    problem:
      end === 'start'
        ? `The first day cannot be after the last. Write ${spokenDay(addDays(until, -1))} or earlier.`
        : `The last day cannot be before the first. Write ${spokenDay(from)} or later.`,
  };
}
