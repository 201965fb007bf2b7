import type { WireReport } from '../../model/wire/reportsFile.ts';

/** A report's headline; ours in square brackets, as cataloguers mark what they supply; empty for none. */
export function titleOfReport(report: WireReport | undefined): string {
  if (!report) return '';
  return report.title ?? (report.displayTitle === undefined ? '' : `[${report.displayTitle}]`);
}
