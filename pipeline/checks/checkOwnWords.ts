import type { Records } from '../read/records.ts';
import type { Texts } from '../text/readTexts.ts';
import { type Findings, unableToLook } from './findings.ts';
import { type Summary, summariesOf } from './summariesOf.ts';
import { wordsOf } from './wordsOf.ts';

const RUN = 8;

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, row) => words.slice(row, row + RUN).join(' '));
}

/** Everything that is written about a report: summaries, notes on its claims and sentences, and the steps of tours. */
function writingOf(records: Records): Summary[] {
  const notes = records.reports.flatMap(({ record: report, where }) => {
    const inside = report.depth === 'annotated' ? [...report.claims, ...(report.without ?? [])] : [];
    const texts = [report.note, ...inside.map((one) => one.note)];
    return texts.flatMap((text) =>
      text === undefined ? [] : [{ where, owner: `a note of ${report.id}`, text }],
    );
  });
  const tours = records.tours.flatMap(({ record: { id, steps }, where }) =>
    steps.map(({ text }) => ({ where, owner: `tour ${id}`, text: text.en })),
  );
  return [...summariesOf(records), ...notes, ...tours];
}

/** No summary, note or step of a tour shares a run of eight or more words with a report's text. Looks only when the texts are at hand. */
export function checkOwnWords(records: Records, texts: Texts | null): Findings {
  if (texts === null) return unableToLook('no texts at hand: give their folder with --texts DIR');
  const known = new Set([...texts.values()].flatMap(runsOf));
  const writing = writingOf(records);
  const problems = writing.flatMap(({ where, owner, text }) => {
    const shared = runsOf(text).find((run) => known.has(run));
    if (shared === undefined) return [];
    const what = `${owner} shares "${shared}" with a report`;
    return [{ where, what, todo: 'say it in our own words' }];
  });
  return { count: writing.length, of: 'summaries, notes and steps', problems };
}
