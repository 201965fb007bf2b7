import { type Hit, hitFinder, type SentenceText } from './findHits.ts';
import type { NameForm } from './nameForms.ts';
import { endsInTitle } from './titles.ts';

/** What a sentence names: one entity for sure, or candidates of which the coder chooses one or none. */
export interface Mention {
  /** As it stands in the text, blanks made one. */
  readonly form: string;
  readonly entities: readonly string[];
  readonly sure: boolean;
}

const KINDS = ['name', 'metonym', 'adjective', 'family-name'] as const;

/** The forms of the first kind that there is; behind names stand metonyms, since it can be either. */
function likeliestForms(forms: readonly NameForm[]): readonly NameForm[] {
  const first = KINDS.find((kind) => forms.some((form) => form.kind === kind));
  const likeliest = forms.filter(({ kind }) => kind === first);
  return first === 'name' ? [...likeliest, ...forms.filter(({ kind }) => kind === 'metonym')] : likeliest;
}

/** In a line of capitals only, an abbreviation of a few letters can be any word: "US". */
function isShouted(text: string, form: string): boolean {
  return form.length <= 3 && /^\p{Lu}+$/u.test(form) && !/\p{Ll}/u.test(text);
}

/** Whom family names alone can mean: those the text names in full, unless it also names a namesake who is not known. */
interface Known {
  readonly introduced: ReadonlySet<string>;
  readonly namesakes: ReadonlySet<string>;
}

const NOBODY: Known = { introduced: new Set(), namesakes: new Set() };

function personOf(ids: readonly string[], titled: boolean, { introduced, namesakes }: Known) {
  const known = ids.filter((id) => introduced.has(id));
  const entities = known.length > 0 ? known : ids;
  const [only] = entities;
  const alone = only !== undefined && entities.length === 1 && !namesakes.has(only);
  return { entities, sure: alone && (known.length === 1 || titled) };
}

function readingOf({ text }: SentenceText, { start, end, forms }: Hit, known: Known): Mention {
  const likeliest = likeliestForms(forms);
  const form = text.slice(start, end).replace(/\s+/g, ' ');
  const ids = [...new Set(likeliest.map(({ entity }) => entity))];
  const kind = likeliest[0]?.kind;
  if (kind === 'family-name') return { form, ...personOf(ids, endsInTitle(text.slice(0, start)), known) };
  return { form, entities: ids, sure: ids.length === 1 && kind === 'name' && !isShouted(text, form) };
}

/** Without candidates that the sentence names for sure anyway, such as an adjective beside the name. */
function withoutEchoes(mentions: readonly Mention[]): Mention[] {
  const sure = new Set(mentions.filter((one) => one.sure).flatMap(({ entities }) => entities));
  return mentions.filter((one) => one.sure || !one.entities.every((id) => sure.has(id)));
}

/**
 * What each sentence of a text names. A family name alone stands for sure for whoever the text names in full somewhere, or
 * whoever alone bears it if a title stands before it; else it gives candidates, as do metonyms, adjectives and shared names.
 */
export function findMentions(sentences: readonly SentenceText[], forms: readonly NameForm[]): Mention[][] {
  const hitsOf = hitFinder(forms);
  const found = sentences.map((sentence) => ({ sentence, ...hitsOf(sentence) }));
  const named = found.flatMap(({ sentence, hits }) => hits.map((hit) => readingOf(sentence, hit, NOBODY)));
  const known: Known = {
    introduced: new Set(named.filter(({ sure }) => sure).flatMap(({ entities }) => entities)),
    namesakes: new Set(found.flatMap(({ namesakes }) => namesakes)),
  };
  return found.map(({ sentence, hits }) => withoutEchoes(hits.map((hit) => readingOf(sentence, hit, known))));
}
