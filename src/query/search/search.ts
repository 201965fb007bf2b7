import { type FoundEntity, findEntities } from './findEntities.ts';
import { type FoundPair, findPairs, findWrittenPairs } from './findPairs.ts';
import { type FoundTexts, findTexts } from './findTexts.ts';
import { Tier } from './matchForm.ts';
import { nearestForms } from './nearestForms.ts';
import type { IndexedForm, SearchIndex } from './searchIndex.ts';
import { searchQueryOf } from './searchQuery.ts';

/** Everything that a text finds, by what it is, best first. */
export interface SearchResults extends FoundTexts {
  readonly text: string;
  readonly entities: readonly FoundEntity[];
  /** Rows of ties. */
  readonly ties: readonly number[];
  /** Rows of two entities that the text names and no evidence ties. */
  readonly untied: readonly [number, number] | null;
  /** True when the text names a tie better than any entity. */
  readonly tiesFirst: boolean;
  readonly count: number;
  /** When nothing is found: the nearest forms on record, to try instead. */
  readonly nearest: readonly IndexedForm[];
}

const NOTHING: Omit<SearchResults, 'text'> = {
  entities: [],
  ties: [],
  events: [],
  reports: [],
  untied: null,
  tiesFirst: false,
  count: 0,
  nearest: [],
};

/** Pairs that are meant: two exact names that are more than the words of one name, else any when no entity has the words. */
function meantPairs(index: SearchIndex, text: string, whole: Tier): readonly FoundPair[] {
  if (whole <= Tier.exactAlias) return [];
  const written = findWrittenPairs(index, text);
  return written.length > 0 || whole <= Tier.aliasWords ? written : findPairs(index, text);
}

/** Looks for a text in the names of entities, in ties as pairs of names, and in the words of events and reports. */
export function search(index: SearchIndex, text: string): SearchResults {
  const query = searchQueryOf(text);
  if (!query) return { ...NOTHING, text };
  const entities = findEntities(index, query);
  const whole = entities[0]?.tier ?? Tier.near;
  const pairs = meantPairs(index, text, whole);
  const ties = pairs.filter(({ tie }) => tie >= 0).map(({ tie }) => tie);
  const first = pairs[0];
  const untied =
    first && first.tie < 0 && first.tier <= Tier.nameWords ? ([first.one, first.other] as const) : null;
  const ends = untied ? untied.flatMap((row) => endOf(index, row)) : [];
  const { events, reports } = findTexts(index, query);
  const found = [...ends, ...entities];
  const count = found.length + ties.length + events.length + reports.length;
  return {
    text,
    entities: found,
    ties,
    events,
    reports,
    untied,
    tiesFirst: first !== undefined && first.tie >= 0 && first.tier < whole,
    count,
    nearest: count > 0 ? [] : nearestForms(index, query),
  };
}

/** One of two untied ends as an entity that was found under its first name. */
function endOf({ forms }: SearchIndex, row: number): FoundEntity[] {
  const form = forms.find(({ entity }) => entity === row);
  return form ? [{ row, form, tier: Tier.exactName, shared: false, like: null }] : [];
}
