import { STANDINGS } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import { STANDING_WORDS } from './words.ts';

/** Who publishes a report, by its row; empty for none. */
export function standingText({ reports }: Graph, report: number): string {
  const standing = STANDINGS[reports.standing[report] ?? -1];
  return standing ? STANDING_WORDS[standing] : '';
}
