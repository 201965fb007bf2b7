import type { Problem } from '../read/problem.ts';

/** What one check found: how much it looked at, and what is wrong. */
export interface Findings {
  /** How many things were looked at; a check that saw none has not checked anything. */
  readonly count: number;
  /** What the things are, in the plural. */
  readonly of: string;
  readonly problems: readonly Problem[];
}
