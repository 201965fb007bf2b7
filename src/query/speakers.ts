import type { Graph } from '../model/graph.ts';
import type { EvidenceFile } from '../model/wire/evidenceFile.ts';
import { inTimeOrder } from './ledger.ts';

/** Somebody whose words reports carry. */
export interface Speaker {
  /** Id of an entity, or a plain name. */
  readonly speaker: string;
  /** Rows of the claims that give the words, in order of when they were said; undated last. */
  readonly rows: readonly number[];
  /** Reports that carry them, each counted once. */
  readonly reports: number;
}

/**
 * Who speaks in evidence rows, whoever spoke first leading. What `subject` (an id) says itself is left out: it is not said
 * about it by others.
 */
export function speakersOf(
  graph: Graph,
  { evidence }: Pick<EvidenceFile, 'evidence'>,
  rows: readonly number[],
  subject: string,
): readonly Speaker[] {
  const said = new Map<string, number[]>();
  for (const row of inTimeOrder(graph, rows)) {
    const words = evidence[row];
    if (words?.kind !== 'claim' || words.speaker === undefined || words.speaker === subject) continue;
    const known = said.get(words.speaker);
    if (known) known.push(row);
    else said.set(words.speaker, [row]);
  }
  return [...said].map(([speaker, spoken]) => ({
    speaker,
    rows: spoken,
    reports: new Set(spoken.map((row) => graph.evidence.report[row])).size,
  }));
}
