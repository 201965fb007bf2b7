import { inTimeOrder, type LedgerGroup, ledgerOf } from '../../query/ledger.ts';
import { type SourceSummary, sourceSummary } from '../../query/sourceSummary.ts';
import { titleOf } from '../../query/titleOf.ts';
import type { ExportSource } from '../exportSource.ts';
import { type EvidenceRecord, evidenceRecords } from '../records/evidenceRecords.ts';
import { type DossierHead, type DossierSubject, dossierHead } from './dossierHead.ts';
import { type Footnote, FootnoteList } from './footnoteList.ts';

/** One item of evidence in a dossier; `footnote` is the number of its report, null for an affiliation. */
export interface DossierEntry {
  readonly record: EvidenceRecord;
  readonly footnote: number | null;
}

/** Evidence that stands to the view in one way, in order of what it tells of. */
export interface DossierSection {
  /** Shown by the view; outside its dates; left out by another filter. */
  readonly part: 'inside' | 'outside-dates' | 'filtered-out';
  readonly entries: readonly DossierEntry[];
  readonly sources: SourceSummary;
}

/** A printable account of an entity or a tie: who it is, the evidence in time order, its reports as footnotes, the edition. */
export interface Dossier {
  readonly head: DossierHead;
  /** Those that hold something, what the view shows first. */
  readonly sections: readonly DossierSection[];
  /** Numbered from 1 in the order of first mention. */
  readonly footnotes: readonly Footnote[];
  readonly colophon: Pick<ExportSource, 'sentence' | 'filtersInWords' | 'address'> &
    Pick<ExportSource['manifest'], 'title' | 'version' | 'licence'>;
}

const rowsIn = (groups: readonly LedgerGroup[]) => groups.flatMap(({ rows }) => rows);

/** The dossier of an entity or a tie under a view; every item of its evidence stands in it once. Null when the dataset does not have the subject. */
export function dossier(source: ExportSource, subject: DossierSubject): Dossier | null {
  const { graph, visible, manifest, sentence, filtersInWords, address } = source;
  const head = dossierHead(source, subject);
  if (!head) return null;
  const recordOf = new Map(evidenceRecords(source, 'all').map((record) => [record.row, record]));
  const footnotes = new FootnoteList(source);
  const { inside, outsideDates, filteredOut } = ledgerOf(graph, visible, subject);
  const parts = [
    ['inside', inside],
    ['outside-dates', outsideDates],
    ['filtered-out', filteredOut],
  ] as const;
  const sections = parts.flatMap(([part, groups]): DossierSection[] => {
    const rows = inTimeOrder(graph, rowsIn(groups));
    if (rows.length === 0) return [];
    const entries = rows.map((row) => {
      const record = recordOf.get(row)!;
      return { record, footnote: footnotes.mention(record.reportRow) };
    });
    return [{ part, entries, sources: sourceSummary(graph, rows) }];
  });
  const { version, licence } = manifest;
  return {
    head,
    sections,
    footnotes: footnotes.all(),
    colophon: { title: titleOf(manifest), version, licence, sentence, filtersInWords, address },
  };
}
