import { i18n } from '../../i18n/i18n.ts';
import type { ReportCounts } from '../../query/reportedBy.ts';
import { spokenDay } from '../../query/spokenDate.ts';

/** First and last day of reports in words; one day when they are the same, and a word for reports whose day is not known. */
export function spanOfReports({ first, last }: Pick<ReportCounts, 'first' | 'last'>): string {
  if (first === null || last === null) return i18n._('no exact day');
  return first === last ? spokenDay(first) : `${spokenDay(first)} – ${spokenDay(last)}`;
}
