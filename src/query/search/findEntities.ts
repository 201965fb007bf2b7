import { findDocuments } from './findDocuments.ts';
import { matchForm, Tier } from './matchForm.ts';
import { nearWords } from './nearWords.ts';
import type { IndexedForm, SearchIndex } from './searchIndex.ts';
import type { SearchQuery } from './searchQuery.ts';
import { askedTermsOf } from './searchTerms.ts';
import type { TermIndex } from './termIndex.ts';

/** An entity that was found, with the form that meets the query best. */
export interface FoundEntity {
  readonly row: number;
  readonly form: IndexedForm;
  readonly tier: Tier;
  /** True when the form is the query itself and another entity is called so too. */
  readonly shared: boolean;
  /** The words of the form that the query only comes near to; null when it is written so. */
  readonly like: string | null;
}

interface Hit {
  readonly form: IndexedForm;
  readonly tier: Tier;
  readonly score: number;
}

/** A letter may differ in words of four, two in words of seven; Chinese and numbers must be right. */
function mistakesIn(term: string): number {
  if (/[^\p{L}]|\p{Script=Han}/u.test(term) || term.length < 4) return 0;
  return term.length < 7 ? 1 : 2;
}

function isHan(term: string): boolean {
  return /\p{Script=Han}/u.test(term);
}

/** Shorter queries are compared as they are written: loosely they would find almost everything. */
const LOOSE_FROM = 3;

/** Forms that begin with a single letter, or hold a single Chinese character: looked through, since an index would name almost all. */
function formsWith({ forms }: SearchIndex, { folded }: SearchQuery): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const within = isHan(folded);
  for (const [row, form] of forms.entries()) {
    if (within ? form.folded.includes(folded) : form.folded.startsWith(folded)) found.set(row, 0);
  }
  return found;
}

/** Forms that have all asked terms; loosely spelled ones with mistakes when nothing better is found and they are `near` enough. */
function candidates({ names }: SearchIndex, query: SearchQuery, near: boolean): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const look = (terms: readonly string[], index: TermIndex, mistaken: boolean) => {
    const asked = terms.map((term) => ({
      term,
      prefix: !isHan(term),
      mistakes: mistaken ? mistakesIn(term) : 0,
    }));
    const { documents, scores } = findDocuments([{ index, boost: 1 }], asked);
    for (const row of documents) found.set(row, Math.max(found.get(row) ?? 0, scores[row]!));
  };
  look(askedTermsOf(query.folded), names.words, false);
  if (query.compact.length >= LOOSE_FROM && !isHan(query.compact)) {
    look(askedTermsOf(query.loose), names.loose, false);
    look([query.looseCompact], names.compact, false);
  }
  if (near && found.size === 0) look(askedTermsOf(query.loose), names.loose, true);
  if (near && found.size === 0) look([query.looseCompact], names.compact, true);
  return found;
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/** Among equals what is written in the script of the query comes first: spelled loosely both are the same. */
function isBetter(one: Hit, other: Hit, { text }: SearchQuery): boolean {
  if (one.tier !== other.tier) return one.tier < other.tier;
  if (one.score !== other.score) return one.score > other.score;
  const inScript = ({ form }: Hit) => isCyrillic(form.text) === isCyrillic(text);
  return inScript(one) && !inScript(other);
}

/**
 * Entities that a query finds, each once, best first: by tier, then nearness or evidence, then the shorter form. Names
 * that only come `near` can be left out, which takes less time.
 */
export function findEntities(index: SearchIndex, query: SearchQuery, near = true): FoundEntity[] {
  const best = new Map<number, Hit>();
  const isSingle = [...query.compact].length === 1;
  for (const [row, score] of isSingle ? formsWith(index, query) : candidates(index, query, near)) {
    const form = index.forms[row];
    if (!form) continue;
    const hit = { form, score, tier: matchForm(form, query) };
    const known = best.get(form.entity);
    if (!known || isBetter(hit, known, query)) best.set(form.entity, hit);
  }
  const isExact = ({ tier }: Hit) => tier <= Tier.exactAlias;
  const exact = [...best.values()].filter(isExact).length;
  const weightOf = (row: number) => index.weights[row] ?? 0;
  return [...best]
    .sort(([one, a], [other, b]) => {
      if (a.tier !== b.tier) return a.tier - b.tier;
      if (a.tier === Tier.near && a.score !== b.score) return b.score - a.score;
      return weightOf(other) - weightOf(one) || a.form.folded.length - b.form.folded.length || one - other;
    })
    .map(([row, hit]) => ({
      row,
      form: hit.form,
      tier: hit.tier,
      shared: exact > 1 && isExact(hit),
      like: hit.tier < Tier.alike ? null : nearWords(hit.form.text, query),
    }));
}
