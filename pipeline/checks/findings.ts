import type { Problem } from '../read/problem.ts';

/** What one check found. A check that looked at nothing has checked nothing, unless it says why it could not look. */
export interface Findings {
  /** How many things were looked at. */
  readonly count: number;
  /** What they are, in the plural. */
  readonly of: string;
  readonly problems: readonly Problem[];
  /** Why the check could not look. */
  readonly unable?: string;
}

/** The findings of a check that could not look. */
export function unableToLook(reason: string): Findings {
  return { count: 0, of: 'things', problems: [], unable: reason };
}
