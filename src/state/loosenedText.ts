import type { FilterSource } from '../query/filter.ts';

const NAMES: Readonly<Record<Exclude<FilterSource, 'window'>, string>> = {
  certainty: 'certainty',
  undated: 'undated evidence',
  kind: 'kind of entity',
  class: 'class of tie',
  listed: 'members from lists',
  type: 'type of event',
  report: 'report',
  standing: 'publisher',
  stance: 'stance',
  basis: 'how the date is known',
  depth: 'annotated or cited',
  min: 'fewest sources',
  max: 'most sources',
  only: 'carried by one kind of publisher',
  focus: 'focus',
};

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Says that something lay outside the dates or filters, and which of them gave way to show it. */
export function loosenedText(loosened: readonly FilterSource[]): string {
  const filters = loosened.filter((source) => source !== 'window').map((source) => NAMES[source]);
  if (filters.length === 0) return 'This lies outside your dates; they were widened to show it.';
  const taken = `${filters.length === 1 ? 'filter' : 'filters'} (${LIST.format(filters)})`;
  return filters.length === loosened.length
    ? `This lies outside your ${taken}; ${filters.length === 1 ? 'it was' : 'they were'} loosened to show it.`
    : `This lies outside your dates and ${taken}; they were widened to show it.`;
}
