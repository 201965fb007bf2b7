import type { SearchResults } from '../../query/search/search.ts';
import { countOf } from '../kit/countOf.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** How much was found of each kind: "2 entities, 1 tie and 33 events"; "nothing". */
export function resultsSentence({ entities, ties, events, reports }: SearchResults): string {
  const parts = [
    entities.length > 0 && countOf(entities.length, 'entity', 'entities'),
    ties.length > 0 && countOf(ties.length, 'tie'),
    events.length > 0 && countOf(events.length, 'event'),
    reports.length > 0 && countOf(reports.length, 'report'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'nothing' : LIST.format(parts);
}
