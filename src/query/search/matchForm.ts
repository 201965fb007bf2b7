import type { FormRole } from './searchForm.ts';
import type { IndexedForm } from './searchIndex.ts';
import type { SearchQuery } from './searchQuery.ts';

/** How well a form meets a query, best first; a form that is no name of the entity is one step behind. */
export const Tier = {
  exactName: 0,
  exactAlias: 1,
  namePrefix: 2,
  nameWords: 3,
  aliasPrefix: 4,
  aliasWords: 5,
  alike: 6,
  alikeWords: 7,
  near: 8,
} as const;
export type Tier = (typeof Tier)[keyof typeof Tier];

const NAMES: ReadonlySet<FormRole> = new Set<FormRole>(['name', 'short']);

function hasWords(text: string, words: readonly string[]): boolean {
  const own = text.split(' ');
  return words.every((word) =>
    own.some((one) => one.startsWith(word) || (word.length > 1 && isHanIn(word, one))),
  );
}

function isHanIn(word: string, text: string): boolean {
  return /\p{Script=Han}/u.test(word) && text.includes(word);
}

/** The tier in which a form meets a query; `near` when no rule does better. */
export function matchForm(form: IndexedForm, query: SearchQuery): Tier {
  const isName = NAMES.has(form.role);
  const { folded, compact, loose, looseCompact } = form;
  if (folded === query.folded || compact === query.compact) return isName ? Tier.exactName : Tier.exactAlias;
  if (folded.startsWith(query.folded) || compact.startsWith(query.compact))
    return isName ? Tier.namePrefix : Tier.aliasPrefix;
  if (hasWords(folded, query.words)) return isName ? Tier.nameWords : Tier.aliasWords;
  if (looseCompact === query.looseCompact) return Tier.alike;
  return hasWords(loose, query.looseWords) ? Tier.alikeWords : Tier.near;
}
