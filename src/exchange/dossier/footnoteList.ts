import type { Standing } from '../../model/codes.ts';
import type { WireDate } from '../../model/wire/evidenceFile.ts';
import type { ExportSource } from '../exportSource.ts';
import { titleOfReport } from '../records/titleOfReport.ts';

/** A report as a footnote names it. */
export interface Footnote {
  readonly number: number;
  readonly report: string;
  readonly publisher: string;
  /** In square brackets where the headline is ours. */
  readonly title: string;
  readonly published: WireDate;
  readonly standing: Standing;
  readonly url: string | null;
  /** Number of the first footnote that rewrites the same primary source; null when this is the first. */
  readonly sameSourceAs: number | null;
}

/** Numbers reports in the order in which they are first mentioned. */
export class FootnoteList {
  private readonly footnotes: Footnote[] = [];
  private readonly numberOf = new Map<number, number>();
  private readonly firstOf = new Map<string, number>();
  private readonly reports: ExportSource['reports'];

  constructor({ reports }: Pick<ExportSource, 'reports'>) {
    this.reports = reports;
  }

  /** The number of a report by its row, a new one at its first mention; null when there is no such report. */
  mention(row: number): number | null {
    const known = this.numberOf.get(row);
    const report = this.reports[row];
    if (known !== undefined || !report) return known ?? null;
    const number = this.footnotes.length + 1;
    const { id, publisher, published, standing, url, primarySource } = report;
    const sameSourceAs = this.firstOf.get(primarySource) ?? null;
    if (sameSourceAs === null) this.firstOf.set(primarySource, number);
    this.numberOf.set(row, number);
    this.footnotes.push({
      number,
      report: id,
      publisher,
      title: titleOfReport(report),
      published,
      standing,
      url,
      sameSourceAs,
    });
    return number;
  }

  /** All footnotes so far, in order. */
  all(): readonly Footnote[] {
    return this.footnotes;
  }
}
