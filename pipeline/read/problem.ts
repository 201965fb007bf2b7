/** A place in a record file, to be shown as `file:line`; line counts from 1. */
export interface Where {
  readonly file: string;
  readonly line: number;
}

/** Something wrong in the data: where it stands, what it is, and what to do about it. */
export interface Problem {
  readonly where: Where | null;
  readonly what: string;
  readonly todo: string;
}

/** One problem as one line of text. */
export function formatProblem({ where, what, todo }: Problem): string {
  return `${where ? `${where.file}:${where.line}: ` : ''}${what} — ${todo}`;
}
