import { allRowsText, moreRowsText, type TableSubject } from './tableWords.ts';

/** Rows that a long table shows at first: as many as are laid out without holding up the page. */
export const SHOWN_AT_FIRST = 30;

/** Rows of a new table that stand in the first frame; the rest of the first ones follow in the next. */
export const SHOWN_IN_FIRST_FRAME = 12;

const SHOWN_WHOLE = 50;

/** True for a table that is always shown whole: a button for so little would be in the way. */
export function isShort(total: number): boolean {
  return total <= SHOWN_WHOLE;
}

const ALL_AT_ONCE = 1000;
const STEP = 500;

/** How many rows stand after the reader asked for more: all of a table of ordinary length, a step of a huge one. */
export function moreRows(shown: number, total: number): number {
  return total <= ALL_AT_ONCE ? total : Math.min(total, shown + STEP);
}

/** What the button for more says: "Show all 231 ties" or "Show 500 more of 44,000 ties". */
export function moreWords(shown: number, total: number, of: TableSubject): string {
  const next = moreRows(shown, total);
  return next === total ? allRowsText(of, total) : moreRowsText(of, next - shown, total);
}
