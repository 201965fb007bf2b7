import type { Records } from '../read/records.ts';
import { sha256 } from '../text/sha256.ts';
import { DraftProblem } from './draftProblem.ts';

/** Throws a `DraftProblem` when the NFC text is annotated already, or the id is that of a report. */
export function refuseKnown({ reports }: Pick<Records, 'reports'>, text: string, id: string | null): void {
  const hash = sha256(text);
  for (const { record, where } of reports) {
    if (record.depth === 'annotated' && record.text.sha256 === hash) {
      const there = `${where.file} (${record.id})`;
      throw new DraftProblem(`This text is annotated already: ${there}. Change that record instead.`);
    }
    if (record.id === id || record.formerly?.some((former) => former === id) === true) {
      throw new DraftProblem(
        `The id "${record.id}" is taken: ${where.file}:${where.line}. Give another with --id.`,
      );
    }
  }
}
