import { TIE_CLASSES } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { PathStep } from '../../query/paths/pathAnswer.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { CLASS_WORDS } from '../kit/words.ts';

/** The class of a step's evidence, and who acts on whom where that is told. */
export function stepClassText(graph: Graph, { link, runs, from, to }: PathStep): string {
  const name = CLASS_WORDS[TIE_CLASSES[graph.links.class[link] ?? -1] ?? 'about'][0];
  if (runs === 'both') return name;
  const [one, other] = runs === 'along' ? [from, to] : [to, from];
  return `${name}, ${labelOf(graph, one)} → ${labelOf(graph, other)}`;
}

/** How many independent sources a step has; an affiliation is on record. */
export function stepSourcesText({ sources }: PathStep): string {
  if (sources === 0) return 'on record';
  return `${sources} independent ${sources === 1 ? 'source' : 'sources'}`;
}
