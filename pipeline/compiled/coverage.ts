import type { WireReport } from '../../src/model/wire/reportsFile.ts';
import type { EvidenceItem } from '../link/evidenceItem.ts';
import type { PlaceInText } from '../records/claimRecord.ts';
import type { AnnotatedReportRecord } from '../records/reportRecord.ts';

type Sentence = NonNullable<WireReport['coverage']>[number];

/** Every sentence of an annotated report in reading order, with the evidence rows that stand on it or the reason for none. */
export function coverageOf(report: AnnotatedReportRecord, evidence: readonly EvidenceItem[]): Sentence[] {
  const sentences = new Map<string, Sentence>();
  const headings = new Set(report.text.headingParagraphs);
  const sentenceAt = (at: PlaceInText): Sentence => {
    const key = `${at.paragraph} ${at.sentence}`;
    const { paragraph, sentence, start = 0, end = 0, sha256 = '' } = at;
    const heading = headings.has(paragraph) ? { heading: true } : {};
    const found = sentences.get(key) ?? { paragraph, sentence, start, end, sha256, ...heading, claims: [] };
    sentences.set(key, found);
    return found;
  };
  for (const [row, { source }] of evidence.entries()) {
    if (source.kind !== 'claim' || source.claim.report.id !== report.id) continue;
    sentenceAt(source.claim.record.at).claims.push(row);
  }
  for (const { at, reason, note } of report.without ?? []) {
    sentenceAt(at).without = { reason, ...(note === undefined ? {} : { note }) };
  }
  return [...sentences.values()].sort(
    (one, other) => one.paragraph - other.paragraph || one.sentence - other.sentence,
  );
}
