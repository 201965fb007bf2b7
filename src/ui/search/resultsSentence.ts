import { i18n } from '../../i18n/i18n.ts';
import { listText } from '../../query/listText.ts';
import type { SearchResults } from '../../query/search/search.ts';

/** How much was found of each kind: "2 entities, 1 tie and 33 events"; empty for nothing. */
function resultsText({ entities, ties, events, reports }: SearchResults): string {
  const parts = [
    entities.length > 0 &&
      i18n._('{count, plural, one {# entity} other {# entities}}', { count: entities.length }),
    ties.length > 0 && i18n._('{count, plural, one {# tie} other {# ties}}', { count: ties.length }),
    events.length > 0 && i18n._('{count, plural, one {# event} other {# events}}', { count: events.length }),
    reports.length > 0 &&
      i18n._('{count, plural, one {# report} other {# reports}}', { count: reports.length }),
  ].filter((part) => part !== false);
  return listText(parts);
}

/** What a search comes to: "Found 2 entities, 1 tie and 33 events, in all dates and filters." */
export function resultsSentence(results: SearchResults): string {
  const found = resultsText(results);
  return found === ''
    ? i18n._('Found nothing, in all dates and filters.')
    : i18n._('Found {results}, in all dates and filters.', { results: found });
}

/** The same as it is said aloud while the reader types: "Found 2 entities." */
export function resultsSpoken(results: SearchResults): string {
  const found = resultsText(results);
  return found === '' ? i18n._('Found nothing.') : i18n._('Found {results}.', { results: found });
}
