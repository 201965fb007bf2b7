import type { FilterSource } from '../../query/filter.ts';

const DATES: ReadonlySet<FilterSource> = new Set<FilterSource>(['window', 'undated', 'certainty']);

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Says what keeps a result out of view: "outside your dates". */
export function outsideText(sources: readonly FilterSource[]): string {
  const parts = [
    sources.some((source) => DATES.has(source)) && 'dates',
    sources.some((source) => !DATES.has(source) && source !== 'focus') && 'filters',
    sources.includes('focus') && 'focus',
  ].filter((part) => part !== false);
  return `outside your ${LIST.format(parts)}`;
}
