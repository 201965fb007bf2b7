import type { Problem } from '../read/problem.ts';
import type { YamlPath, YamlSource } from '../read/yamlSource.ts';
import type { PlaceInText } from '../records/claimRecord.ts';
import type { AnnotatedReportRecord } from '../records/reportRecord.ts';
import { setInMap, type TextEdit, withEdits } from './setInMap.ts';
import { sha256 } from './sha256.ts';
import { type Paragraph, splitText } from './splitText.ts';

/** The YAML of a report with its places filled in, or what stands against it. */
export interface PlacedReport {
  readonly text: string;
  readonly problems: readonly Problem[];
}

function countsOf(paragraphs: readonly Paragraph[]): Record<string, string> {
  const headings = paragraphs.flatMap(({ heading }, row) => (heading ? [row + 1] : []));
  return {
    paragraphs: String(paragraphs.length),
    sentences: String(paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0)),
    ...(headings.length > 0 ? { headingParagraphs: `[${headings.join(', ')}]` } : {}),
  };
}

/** Fills counts, offsets and hashes into the YAML of an annotated report whose NFC text is `text`. Running it twice changes nothing. */
export function placeReport(source: YamlSource, report: AnnotatedReportRecord, text: string): PlacedReport {
  const paragraphs = splitText(text, report);
  const problems: Problem[] = [];
  const edits: TextEdit[] = setInMap(source, ['text'], countsOf(paragraphs));
  const place = (at: PlaceInText, path: YamlPath) => {
    const span = paragraphs[at.paragraph - 1]?.sentences[at.sentence - 1];
    if (span === undefined) {
      const what = `the text has no sentence ${at.sentence} in paragraph ${at.paragraph}`;
      problems.push({ where: source.whereOf(path), what, todo: 'correct the place' });
      return;
    }
    const hash = sha256(text.slice(span.start, span.end));
    const values = { start: String(span.start), end: String(span.end), sha256: hash };
    edits.push(...setInMap(source, path, values));
  };
  for (const [row, { at }] of report.claims.entries()) place(at, ['claims', row, 'at']);
  for (const [row, { at }] of (report.without ?? []).entries()) place(at, ['without', row, 'at']);
  return { text: withEdits(source.text, edits), problems };
}
