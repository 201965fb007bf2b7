import type { Problem } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import type { PlaceInText } from '../records/claimRecord.ts';
import type { Findings } from './findings.ts';

const TODO = 'run "npm run data:place -- --texts DIR"';

function isPlaced({ start, end, sha256 }: PlaceInText): boolean {
  return start !== undefined && end !== undefined && sha256 !== undefined && start < end;
}

/** Every claim and sentence has its place and hash filled in, and every text its counts. */
export function checkPlaced({ reports }: Records): Findings {
  const problems: Problem[] = [];
  let count = 0;
  for (const { record, where } of reports) {
    if (record.depth !== 'annotated') continue;
    const places = [...record.claims, ...(record.without ?? [])].map(({ at }) => at);
    count += places.length;
    for (const { paragraph, sentence } of places.filter((at) => !isPlaced(at))) {
      const what = `report ${record.id}: sentence p${paragraph}s${sentence} has no place in the text yet`;
      problems.push({ where, what, todo: TODO });
    }
    if (record.text.paragraphs === undefined || record.text.sentences === undefined) {
      const what = `report ${record.id}: the paragraphs and sentences of its text have not been counted`;
      problems.push({ where, what, todo: TODO });
    }
  }
  return { count, of: 'places', problems };
}
