import { i18n } from '../i18n/i18n.ts';

/** Clauses of one sentence in a row: "one thing; another"; empty for none. */
export function clauseText(clauses: readonly string[]): string {
  const [first = '', ...rest] = clauses;
  return rest.reduce((list, clause) => i18n._('{list}; {clause}', { list, clause }), first);
}
