import { findEntities } from './findEntities.ts';
import { Tier } from './matchForm.ts';
import type { IndexedForm, SearchIndex } from './searchIndex.ts';
import { type SearchQuery, searchQueryOf } from './searchQuery.ts';
import { askedTermsOf } from './searchTerms.ts';

const AT_MOST = 3;
const WORDS_AT_MOST = 12;

/** Forms that stand as they are within a query, the longest first. */
function formsWithin(index: SearchIndex, { words }: SearchQuery): IndexedForm[] {
  const spans = words
    .slice(0, WORDS_AT_MOST)
    .flatMap((_, from) =>
      Array.from({ length: Math.min(words.length, WORDS_AT_MOST) - from }, (__, more) =>
        words.slice(from, from + more + 1),
      ),
    );
  return spans
    .sort((one, other) => other.length - one.length)
    .flatMap((span) => {
      const query = searchQueryOf(span.join(' '));
      const first = query ? findEntities(index, query)[0] : undefined;
      return first && first.tier <= Tier.exactAlias ? [first.form] : [];
    });
}

/** Forms that share loosely spelled words with a query, most alike first. */
function formsAlike({ names, forms }: SearchIndex, query: SearchQuery): IndexedForm[] {
  const asked = {
    queries: askedTermsOf(query.loose),
    combineWith: 'OR' as const,
    fields: ['loose'],
    prefix: (term: string) => term.length > 3,
    fuzzy: (term: string) => (/^\p{L}{4,}$/u.test(term) && !/\p{Script=Han}/u.test(term) ? 0.34 : false),
  };
  return names.search(asked).flatMap(({ id }) => forms[Number(id)] ?? []);
}

/** The forms on record within a query that finds nothing, else those most alike, of at most three entities. */
export function nearestForms(index: SearchIndex, query: SearchQuery): IndexedForm[] {
  const nearest = new Map<number, IndexedForm>();
  const within = formsWithin(index, query);
  for (const form of within.length > 0 ? within : formsAlike(index, query)) {
    if (!nearest.has(form.entity) && nearest.size < AT_MOST) nearest.set(form.entity, form);
  }
  return [...nearest.values()];
}
