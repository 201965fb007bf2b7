import { i18n } from '../../i18n/i18n.ts';
import type { FilterSource } from '../../query/filter.ts';

const DATES: ReadonlySet<FilterSource> = new Set<FilterSource>(['window', 'undated', 'certainty']);

const TEXTS: Readonly<Record<string, () => string>> = {
  dates: () => i18n._('outside your dates'),
  filters: () => i18n._('outside your filters'),
  focus: () => i18n._('outside your focus'),
  'dates filters': () => i18n._('outside your dates and filters'),
  'dates focus': () => i18n._('outside your dates and focus'),
  'filters focus': () => i18n._('outside your filters and focus'),
  'dates filters focus': () => i18n._('outside your dates, filters and focus'),
};

/** Says what keeps a result out of view: "outside your dates"; empty when nothing does. */
export function outsideText(sources: readonly FilterSource[]): string {
  const parts = [
    sources.some((source) => DATES.has(source)) && 'dates',
    sources.some((source) => !DATES.has(source) && source !== 'focus') && 'filters',
    sources.includes('focus') && 'focus',
  ].filter((part) => part !== false);
  return TEXTS[parts.join(' ')]?.() ?? '';
}
