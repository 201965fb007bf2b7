import { formatProblem } from '../read/problem.ts';
import type { Findings } from './findings.ts';

/** How a check ended, in lines to print; one that could not look passes and says so, one that saw nothing fails. */
export interface Verdict {
  readonly passed: boolean;
  readonly lines: readonly string[];
}

const NUMBERS = new Intl.NumberFormat('en');

/** The verdict on the findings of a check. */
export function verdictOf(title: string, { count, of, problems, unable }: Findings): Verdict {
  if (unable !== undefined) return { passed: true, lines: [`not looked  ${title}: ${unable}`] };
  const looked = `${title}: ${NUMBERS.format(count)} ${of}`;
  if (problems.length > 0) {
    const found = `FAILED      ${looked}, ${NUMBERS.format(problems.length)} problems`;
    return { passed: false, lines: [found, ...problems.map((one) => `  ${formatProblem(one)}`)] };
  }
  if (count === 0) return { passed: false, lines: [`FAILED      ${title}: saw no ${of} at all`] };
  return { passed: true, lines: [`ok          ${looked}`] };
}
