import type { Problem } from '../read/problem.ts';
import type { Located, Records } from '../read/records.ts';
import type { PlaceInText } from '../records/claimRecord.ts';
import type { AnnotatedReportRecord, ReportRecord } from '../records/reportRecord.ts';
import type { Findings } from './findings.ts';

function isAnnotated(report: Located<ReportRecord>): report is Located<AnnotatedReportRecord> {
  return report.record.depth === 'annotated';
}

const keyOf = ({ paragraph, sentence }: PlaceInText) => `p${paragraph}s${sentence}`;

/** Sentences that are skipped between the first and the last one that is known of each paragraph, and whole paragraphs. */
function gapsOf(places: readonly PlaceInText[], paragraphs: number): string[] {
  const known = new Set(places.map(keyOf));
  const gaps: string[] = [];
  for (let paragraph = 1; paragraph <= paragraphs; paragraph++) {
    const inside = places.filter((at) => at.paragraph === paragraph).map((at) => at.sentence);
    for (let sentence = 1; sentence <= Math.max(1, ...inside); sentence++) {
      const key = `p${paragraph}s${sentence}`;
      if (!known.has(key)) gaps.push(key);
    }
  }
  return gaps;
}

function objectionsTo({ text, claims, without = [] }: AnnotatedReportRecord): string[] {
  const { paragraphs, sentences } = text;
  if (paragraphs === undefined || sentences === undefined) {
    return ['its sentences have not been counted: run "npm run data:place -- --texts DIR"'];
  }
  const withClaims = new Set(claims.map(({ at }) => keyOf(at)));
  const reasons = without.map(({ at }) => keyOf(at));
  const both = reasons.filter((key, row) => withClaims.has(key) || reasons.indexOf(key) !== row);
  const places = [...claims, ...without].map(({ at }) => at);
  const covered = new Set(places.map(keyOf)).size;
  const gaps = gapsOf(places, paragraphs);
  const beyond = places.filter((at) => at.paragraph > paragraphs).map(keyOf);
  return [
    ...gaps.map((key) => `sentence ${key} has neither a claim nor a reason for none`),
    ...both.map(
      (key) => `sentence ${key} stands under "without", but also has a claim or stands there twice`,
    ),
    ...beyond.map((key) => `there is no paragraph ${key}: the text has ${paragraphs}`),
    ...(gaps.length === 0 && covered !== sentences
      ? [`${covered} sentences are covered, the text has ${sentences}`]
      : []),
  ];
}

/** Each sentence of every annotated report has a claim or a reason for none, and nothing stands beyond them. */
export function checkCoverage({ reports }: Records): Findings {
  const annotated = reports.filter(isAnnotated);
  const problems = annotated.flatMap(({ record, where }): Problem[] =>
    objectionsTo(record).map((objection) => ({
      where,
      what: `report ${record.id}: ${objection}`,
      todo: 'add a claim, or the sentence under "without" with its reason',
    })),
  );
  const count = annotated.reduce((sum, { record }) => sum + (record.text.sentences ?? 0), 0);
  return { count, of: 'sentences', problems };
}
