import { DraftProblem } from './draft/draftProblem.ts';
import { measureDraft } from './draft/measureDraft.ts';
import { measureTable } from './draft/measureTable.ts';
import type { Records } from './read/records.ts';
import type { Texts } from './text/readTexts.ts';

/**
 * What `data:new` would have drafted for the annotated reports whose texts are at hand, against their annotation: a table
 * and the names of those that could not be looked at. Throws a `DraftProblem` when no text is at hand.
 */
export function measureNew({ reports, entities }: Records, texts: Texts): string {
  const measures = [];
  const unable: string[] = [];
  for (const { record } of reports) {
    if (record.depth !== 'annotated') continue;
    const text = texts.get(record.text.sha256);
    if (text === undefined) unable.push(`not looked  ${record.id}: its text is not at hand`);
    else
      measures.push(
        measureDraft(
          record,
          text,
          entities.map((one) => one.record),
        ),
      );
  }
  const [first, ...rest] = measures;
  if (!first)
    throw new DraftProblem('No annotated report has its text in this folder. Give another with --texts.');
  return [measureTable([first, ...rest]), ...unable].join('\n');
}
