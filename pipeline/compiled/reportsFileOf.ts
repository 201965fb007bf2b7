import type { ReportsFile, WireReport } from '../../src/model/wire/reportsFile.ts';
import type { LinkedRecords } from '../link/linkRecords.ts';
import type { AnnotatedReportRecord, ReportRecord } from '../records/reportRecord.ts';
import { coverageOf } from './coverage.ts';

function textOf({ id, text }: AnnotatedReportRecord): NonNullable<WireReport['text']> {
  const { sha256, paragraphs, sentences } = text;
  if (paragraphs === undefined || sentences === undefined) {
    throw new Error(
      `the text of report "${id}" has not been counted: run "npm run data:place -- --texts DIR"`,
    );
  }
  return { sha256, paragraphs, sentences };
}

function wireReportOf(report: ReportRecord, linked: LinkedRecords): WireReport {
  const { id, publisher, agency, title, displayTitle, url, published, standing, country, lang } = report;
  return {
    id,
    publisher,
    ...(agency === undefined ? {} : { agency }),
    title,
    ...(displayTitle === undefined ? {} : { displayTitle }),
    url,
    published,
    standing,
    country,
    lang,
    primarySource: report.primarySource,
    depth: report.depth,
    ...(report.note === undefined ? {} : { note: report.note }),
    ...(report.depth === 'annotated'
      ? { text: textOf(report), coverage: coverageOf(report, linked.evidence) }
      : {}),
  };
}

/** `reports.json` of linked records. */
export function reportsFileOf(linked: LinkedRecords): ReportsFile {
  return { format: 1, reports: linked.reports.map((report) => wireReportOf(report, linked)) };
}
