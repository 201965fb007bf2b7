import type { Problem } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import type { PlaceInText } from '../records/claimRecord.ts';
import type { AnnotatedReportRecord } from '../records/reportRecord.ts';
import type { Texts } from '../text/readTexts.ts';
import { sha256 } from '../text/sha256.ts';
import { splitText } from '../text/splitText.ts';
import { type Findings, unableToLook } from './findings.ts';

function objectionsTo(report: AnnotatedReportRecord, text: string | undefined): string[] {
  if (text === undefined) return [`no text at hand has the hash ${report.text.sha256}`];
  const paragraphs = splitText(text, report);
  const sentences = paragraphs.reduce((sum, one) => sum + one.sentences.length, 0);
  const counts =
    report.text.paragraphs === paragraphs.length && report.text.sentences === sentences
      ? []
      : [
          `its text has ${paragraphs.length} paragraphs and ${sentences} sentences, which the record does not say`,
        ];
  const places = [...report.claims, ...(report.without ?? [])].flatMap(({ at }) => {
    const name = `p${at.paragraph}s${at.sentence}`;
    const span = paragraphs[at.paragraph - 1]?.sentences[at.sentence - 1];
    if (span === undefined) return [`the text has no sentence ${name}`];
    return isAt(at, span, text) ? [] : [`sentence ${name} does not stand where the record says`];
  });
  return [...counts, ...places];
}

function isAt(
  at: PlaceInText,
  span: { readonly start: number; readonly end: number },
  text: string,
): boolean {
  const { start, end } = span;
  return at.start === start && at.end === end && at.sha256 === sha256(text.slice(start, end));
}

/** Places and hashes of claims and sentences are those of the texts. Looks only when the texts are at hand. */
export function checkPlaces({ reports }: Records, texts: Texts | null): Findings {
  if (texts === null) return unableToLook('no texts at hand: give their folder with --texts DIR');
  const problems: Problem[] = [];
  let count = 0;
  for (const { record, where } of reports) {
    if (record.depth !== 'annotated') continue;
    count += record.claims.length + (record.without ?? []).length;
    for (const objection of objectionsTo(record, texts.get(record.text.sha256))) {
      const what = `report ${record.id}: ${objection}`;
      problems.push({ where, what, todo: 'run "npm run data:place -- --texts DIR", or correct the record' });
    }
  }
  return { count, of: 'places in texts', problems };
}
