import { tieIdOf } from '../../model/ids.ts';
import { findEntities } from './findEntities.ts';
import { foldText } from './foldText.ts';
import { Tier } from './matchForm.ts';
import { namePairs } from './namePairs.ts';
import type { SearchIndex } from './searchIndex.ts';
import { searchQueryOf } from './searchQuery.ts';

const ENDS_AT_MOST = 6;

/** Two entities that a text names, best first; `tie` is the row of their tie, or -1 when no evidence ties them. */
export interface FoundPair {
  readonly one: number;
  readonly other: number;
  readonly tie: number;
  /** The worse tier of the two names. */
  readonly tier: Tier;
  /** Sum of both tiers. */
  readonly score: number;
}

interface End {
  readonly row: number;
  readonly tier: Tier;
}

/** Entities of which a name is a form on record, letter by letter. */
function endsWritten({ forms, formsWritten }: SearchIndex, name: string): End[] {
  const rows = formsWritten.get(foldText(name)) ?? [];
  return rows.flatMap((form) => {
    const row = forms[form]?.entity;
    return row === undefined ? [] : [{ row, tier: Tier.exactName }];
  });
}

/** Entities that a name finds. A single letter or character finds too many to mean one. */
function endsNamed(index: SearchIndex, name: string, worst: Tier): readonly End[] {
  const query = searchQueryOf(name);
  if (!query || query.compact.length < 2) return endsWritten(index, name);
  return findEntities(index, query, worst === Tier.near)
    .slice(0, ENDS_AT_MOST)
    .filter(({ tier }) => tier <= worst);
}

function pairOf({ graph }: SearchIndex, one: End, other: End): FoundPair | null {
  const [a, b] = [graph.entities.id[one.row], graph.entities.id[other.row]];
  if (a === undefined || b === undefined || a === b) return null;
  const tier = one.tier > other.tier ? one.tier : other.tier;
  const tie = graph.ties.rowOf.get(tieIdOf(a, b)) ?? -1;
  return { one: one.row, other: other.row, tie, tier, score: one.tier + other.tier };
}

type EndsOf = (name: string, marked: boolean) => readonly End[];

/** Every pair that a text can mean, some of them more than once. */
function allPairs(index: SearchIndex, text: string, endsOf: EndsOf): FoundPair[] {
  return namePairs(text).flatMap(({ left, right, marked }) => {
    const ends = endsOf(left, marked);
    const others = ends.length === 0 ? [] : endsOf(right, marked);
    return ends.flatMap((one) => others.flatMap((other) => pairOf(index, one, other) ?? []));
  });
}

/** Each pair once, best names first, then most evidence. */
function ranked({ graph }: SearchIndex, pairs: readonly FoundPair[]): FoundPair[] {
  const { linkStart } = graph.ties;
  const weightOf = ({ tie }: FoundPair) => (tie < 0 ? -1 : linkStart[tie + 1]! - linkStart[tie]!);
  const best = new Map<string, FoundPair>();
  const sorted = pairs.toSorted(
    (one, other) => one.score - other.score || weightOf(other) - weightOf(one) || one.one - other.one,
  );
  for (const pair of sorted) {
    const key = `${Math.min(pair.one, pair.other)}~${Math.max(pair.one, pair.other)}`;
    if (!best.has(key)) best.set(key, pair);
  }
  return [...best.values()];
}

/** Pairs of entities that a text names letter by letter, such as "China – Russia" or "china russia". */
export function findWrittenPairs(index: SearchIndex, text: string): FoundPair[] {
  return ranked(
    index,
    allPairs(index, text, (name) => endsWritten(index, name)),
  );
}

/** Pairs of entities that a text comes near to: "xi puti", or loosely spelled names with something between them. */
export function findPairs(index: SearchIndex, text: string): FoundPair[] {
  return ranked(
    index,
    allPairs(index, text, (name, marked) => endsNamed(index, name, marked ? Tier.near : Tier.alikeWords)),
  );
}
