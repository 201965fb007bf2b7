import type { Problem } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';
import { summariesOf } from './summariesOf.ts';
import { wordsOf } from './wordsOf.ts';

const MOST_WORDS = 30;

/** Summaries are one line of at most 30 words, and no two say the same; two events with one summary are suspected to be one. */
export function checkSummaries(records: Records): Findings {
  const summaries = summariesOf(records);
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { where, owner, text } of summaries) {
    const words = text.split(/\s+/u).length;
    if (words > MOST_WORDS) {
      const what = `${owner}: the summary has ${words} words`;
      problems.push({ where, what, todo: `say it in at most ${MOST_WORDS}` });
    }
    const key = wordsOf(text).join(' ');
    const other = first.get(key);
    if (other !== undefined) {
      const what = `${owner} has the same summary as ${other}`;
      problems.push({ where, what, todo: 'merge the two, or say what is different' });
    } else first.set(key, owner);
  }
  return { count: summaries.length, of: 'summaries', problems };
}
