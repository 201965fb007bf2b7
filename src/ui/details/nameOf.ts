import type { Graph } from '../../model/graph.ts';
import { listText } from '../../query/listText.ts';
import { labelOf } from '../../query/viewSentence.ts';

/** The name behind a reference of the words: an entity's label, or the reference itself, which is then a plain name. */
export function nameOf(graph: Graph, reference: string): string {
  const row = graph.entities.rowOf.get(reference);
  return row === undefined ? reference : labelOf(graph, row);
}

/** Names of references in a row: "China, Russia and India". */
export function namesOf(graph: Graph, references: readonly string[]): string {
  return listText(references.map((reference) => nameOf(graph, reference)));
}
