import type { SearchIndex } from './searchIndex.ts';
import type { SearchQuery } from './searchQuery.ts';
import { askedTermsOf } from './searchTerms.ts';

/** Rows of the events and reports that a query finds, best first. */
export interface FoundTexts {
  readonly events: readonly number[];
  readonly reports: readonly number[];
}

function mayDiffer(term: string): number | false {
  return /^\p{L}{5,}$/u.test(term) && !/\p{Script=Han}/u.test(term) ? 0.25 : false;
}

/** Finds events and reports that have all words of a query, words of their title counting twice. */
export function findTexts({ texts, words }: SearchIndex, query: SearchQuery): FoundTexts {
  const events: number[] = [];
  const reports: number[] = [];
  // A single letter begins a word of almost everything.
  if (query.compact.length < 2 && !/\p{Script=Han}/u.test(query.compact)) return { events, reports };
  const asked = {
    queries: askedTermsOf(query.folded),
    combineWith: 'AND' as const,
    boost: { title: 2 },
    prefix: (term: string) => !/\p{Script=Han}/u.test(term),
    fuzzy: mayDiffer,
  };
  const eventCount = words?.evidence.events.length ?? 0;
  for (const { id } of texts.search(asked)) {
    const row = Number(id);
    if (row < eventCount) events.push(row);
    else reports.push(row - eventCount);
  }
  return { events, reports };
}
