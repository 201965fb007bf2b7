import type { BaseIssue } from 'valibot';
import { i18n } from './i18n.ts';

/** What a schema expected and what is there instead, in the reader's language; both as they are written in a file. */
export function schemaIssueText({ expected, received, message }: BaseIssue<unknown>): string {
  if (expected === null) return message;
  return i18n._('{expected} is expected, {received} is there', { expected, received });
}
