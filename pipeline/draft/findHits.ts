import { matcherOf, type Stretch } from './matchForm.ts';
import { goesOn, hasBegun } from './nameContext.ts';
import type { NameForm } from './nameForms.ts';

/** A sentence to look through; in a heading, capitals say nothing. */
export interface SentenceText {
  readonly text: string;
  readonly heading: boolean;
}

/** A stretch of a sentence with the forms that it can be read as; at least one. */
export interface Hit extends Stretch {
  readonly forms: readonly NameForm[];
}

/** What a sentence names, in its order, and the entities whose family name it gives to somebody else. */
export interface SentenceHits {
  readonly hits: readonly Hit[];
  readonly namesakes: readonly string[];
}

type OneHit = Stretch & { readonly form: NameForm };

const overlaps = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end;

/** A short form that is part of a longer name which nobody knows, as far as no known name stands beside it. */
function isForeign({ text, heading }: SentenceText, { start, end, form }: OneHit, all: readonly OneHit[]) {
  if (!form.short || heading) return false;
  const nextKnown = all.some((other) => other.start > end && text.slice(end, other.start).trim() === '');
  const lastKnown = all.some((other) => other.end < start && text.slice(other.end, start).trim() === '');
  const begun = form.kind === 'family-name' && !lastKnown && hasBegun(text.slice(0, start));
  return begun || (!nextKnown && goesOn(text.slice(end)));
}

function longestFirst(all: readonly OneHit[]): Hit[] {
  const taken: Hit[] = [];
  const byLength = all.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  for (const { start, end } of byLength) {
    if (taken.some((hit) => overlaps(hit, { start, end }))) continue;
    const same = all.filter((hit) => hit.start === start && hit.end === end);
    taken.push({ start, end, forms: same.map(({ form }) => form) });
  }
  return taken.sort((one, other) => one.start - other.start);
}

/** A function that finds the names in a sentence: of those that overlap, the longest. */
export function hitFinder(forms: readonly NameForm[]): (sentence: SentenceText) => SentenceHits {
  const finders = forms.map((form) => ({ form, match: matcherOf(form) }));
  return (sentence) => {
    const all = finders.flatMap(({ form, match }) => match(sentence.text).map((at) => ({ ...at, form })));
    const foreign = all.filter((hit) => isForeign(sentence, hit, all));
    const hits = longestFirst(all.filter((hit) => !foreign.includes(hit)));
    const inOwnName = (one: OneHit) =>
      hits.some((hit) => overlaps(hit, one) && hit.forms.some(({ entity }) => entity === one.form.entity));
    return { hits, namesakes: foreign.filter((one) => !inOwnName(one)).map(({ form }) => form.entity) };
  };
}
