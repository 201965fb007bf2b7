import { findDocuments } from './findDocuments.ts';
import type { IndexedForm, SearchIndex } from './searchIndex.ts';
import type { SearchQuery } from './searchQuery.ts';
import { askedTermsOf } from './searchTerms.ts';

const AT_MOST = 3;
const WORDS_AT_MOST = 12;

/** The form that is written so, with or without blanks, of the entity with most evidence. */
function formWritten({ forms, formsCompact, weights }: SearchIndex, text: string): IndexedForm[] {
  const weightOf = ({ entity }: IndexedForm) => weights[entity] ?? 0;
  return (formsCompact.get(text) ?? [])
    .flatMap((row) => forms[row] ?? [])
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, 1);
}

/** Forms that stand as they are within a query, the longest first. */
function formsWithin(index: SearchIndex, { words }: SearchQuery): IndexedForm[] {
  const first = words.slice(0, WORDS_AT_MOST);
  return first
    .flatMap((_, from) => first.slice(from).map((__, more) => first.slice(from, from + more + 1)))
    .sort((one, other) => other.length - one.length)
    .flatMap((span) => formWritten(index, span.join('')));
}

/** One letter of three may differ in words of four and more; Chinese and numbers must be right. */
function mistakesIn(term: string): number {
  return /^\p{L}{4,}$/u.test(term) && !/\p{Script=Han}/u.test(term) ? Math.round(term.length * 0.34) : 0;
}

/** Forms that share loosely spelled words with a query, most alike first. */
function formsAlike({ names, forms }: SearchIndex, query: SearchQuery): IndexedForm[] {
  const asked = askedTermsOf(query.loose).map((term) => ({
    term,
    prefix: term.length > 3,
    mistakes: mistakesIn(term),
  }));
  const { documents } = findDocuments([{ index: names.loose, boost: 1 }], asked, 'any');
  return [...documents].flatMap((row) => forms[row] ?? []);
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
