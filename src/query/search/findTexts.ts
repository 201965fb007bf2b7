import { findDocuments } from './findDocuments.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { SearchQuery } from './searchQuery.ts';
import { askedTermsOf } from './searchTerms.ts';

/** Rows of the events and reports that a query finds, best first. */
export interface FoundTexts {
  readonly events: readonly number[];
  readonly reports: readonly number[];
}

/** One letter of four may differ in words of five and more; Chinese and numbers must be right. */
function mistakesIn(term: string): number {
  return /^\p{L}{5,}$/u.test(term) && !isHan(term) ? Math.round(term.length / 4) : 0;
}

function isHan(term: string): boolean {
  return /\p{Script=Han}/u.test(term);
}

/** Finds events and reports that have all words of a query, words of their title counting twice. */
export function findTexts({ texts, words }: SearchIndex, query: SearchQuery): FoundTexts {
  const events: number[] = [];
  const reports: number[] = [];
  // A single letter begins a word of almost everything.
  if (query.compact.length < 2 && !isHan(query.compact)) return { events, reports };
  const asked = askedTermsOf(query.folded).map((term) => ({
    term,
    prefix: !isHan(term),
    mistakes: mistakesIn(term),
  }));
  const { documents } = findDocuments(
    [
      { index: texts.title, boost: 2 },
      { index: texts.more, boost: 1 },
    ],
    asked,
  );
  const eventCount = words?.evidence.events.length ?? 0;
  for (const row of documents) {
    if (row < eventCount) events.push(row);
    else reports.push(row - eventCount);
  }
  return { events, reports };
}
