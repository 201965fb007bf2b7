import { i18n } from '../../i18n/i18n.ts';
import { EvidenceFlag, TIE_CLASSES, type TieClass } from '../../model/codes.ts';
import { WindowState } from '../../model/dateBounds.ts';
import type { Graph } from '../../model/graph.ts';
import { labelOf } from '../../query/labelOf.ts';
import type { PathStep } from '../../query/paths/pathAnswer.ts';

const NO_ACT = EvidenceFlag.negated | EvidenceFlag.notDone;
const WEAK = EvidenceFlag.planned | EvidenceFlag.alleged | EvidenceFlag.denied;

/** The class of the evidence that a step shows. */
export function stepClass(graph: Graph, { link }: PathStep): TieClass {
  return TIE_CLASSES[graph.links.class[link] ?? -1] ?? 'about';
}

/** How the line of a step's evidence is drawn: dotted for what was not done, dashed for what is possible, planned or alleged. */
export function stepLine(
  graph: Graph,
  states: Uint8Array,
  { evidence }: PathStep,
): 'solid' | 'dashed' | 'dotted' {
  const flags = graph.evidence.flags[evidence] ?? 0;
  if ((flags & NO_ACT) !== 0) return 'dotted';
  return (flags & WEAK) !== 0 || states[evidence] === WindowState.possible ? 'dashed' : 'solid';
}

/** Who acts on whom in a step, "Russia → China"; empty where both act together or one is only talked about. */
export function stepDirection(graph: Graph, step: PathStep): string {
  const { runs, from, to } = step;
  if (runs === 'both' || stepClass(graph, step) === 'about') return '';
  const [one, other] = runs === 'along' ? [from, to] : [to, from];
  return `${labelOf(graph, one)} → ${labelOf(graph, other)}`;
}

/** How many independent sources tell of what a step shows, and how many of its tie when that are more; an affiliation is on record. */
export function stepSourcesText({ telling, sources }: Pick<PathStep, 'telling' | 'sources'>): string {
  if (telling !== sources)
    return i18n._(
      '{telling, plural, =0 {this: on record} one {this: # independent source} other {this: # independent sources}}; tie: {sources, number}',
      { telling, sources },
    );
  return i18n._(
    '{sources, plural, =0 {on record} one {# independent source} other {# independent sources}}',
    { sources },
  );
}
