import { ENTITY_KINDS } from '../../model/codes.ts';
import type { Day } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { firstReport, sourceSummary } from '../../query/sourceSummary.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import { visibleEvidenceOfTie } from '../../query/tableRows.ts';
import { labelOf } from '../../query/viewSentence.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import type { Target } from '../../render/visualState.ts';
import { KIND_WORDS } from '../kit/words.ts';
import { isEntityShown, isTieShown } from './visualOf.ts';

/** A name, and in a few words what stands behind it. */
export interface TargetWords {
  readonly name: string;
  readonly detail: string;
}

const OUTSIDE = 'nothing in your dates and filters';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function entityCounts({ entities }: VisibleGraph, row: number): readonly [ties: string, sources: string] {
  return [
    count(entities.degree[row] ?? 0, 'tie', 'ties'),
    `${count(entities.sources[row] ?? 0, 'independent source', 'independent sources')} in your dates`,
  ];
}

function endsOf(graph: Graph, tie: number): readonly [number, number] {
  return [graph.ties.a[tie] ?? -1, graph.ties.b[tie] ?? -1];
}

/** What the label beside the pointer says. */
export function pointedWords(graph: Graph, visible: VisibleGraph, { type, row }: Target): TargetWords {
  if (type === 'entity') {
    const detail = isEntityShown(visible, row) ? entityCounts(visible, row).join(' · ') : OUTSIDE;
    return { name: labelOf(graph, row), detail };
  }
  const name = endsOf(graph, row)
    .map((end) => labelOf(graph, end))
    .join(' – ');
  if (!isTieShown(visible, row)) return { name, detail: OUTSIDE };
  const { reports, independent } = sourceSummary(graph, visibleEvidenceOfTie(graph, visible, row));
  if (reports === 0) return { name, detail: 'affiliation on record, no report' };
  return { name, detail: `${count(reports, 'report', 'reports')} · ${independent} independent` };
}

/** What is said aloud of an entity that the keyboard reaches. */
export function spokenEntity(graph: Graph, visible: VisibleGraph, row: number): string {
  const kind = KIND_WORDS[ENTITY_KINDS[graph.entities.kind[row] ?? 0] ?? 'state'][0];
  const facts = isEntityShown(visible, row) ? entityCounts(visible, row).join(', ') : OUTSIDE;
  return `${labelOf(graph, row)}, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}, ${facts}`;
}

/** What is said aloud of a tie that the keyboard reaches from one of its ends. */
export function spokenTie(graph: Graph, visible: VisibleGraph, tie: number, from: number): string {
  const [a, b] = endsOf(graph, tie);
  const name = `Tie to ${labelOf(graph, a === from ? b : a)}`;
  if (!isTieShown(visible, tie)) return `${name}, ${OUTSIDE}`;
  const sources = visible.ties.sources[tie] ?? 0;
  if (sources === 0) return `${name}, affiliation on record, no report`;
  const report = firstReport(graph, visibleEvidenceOfTie(graph, visible, tie));
  const { best, earliest, latest } = graph.reports;
  const about = earliest[report] === latest[report] ? '' : 'about ';
  const day = spokenDay((best[report] ?? 0) as Day);
  return `${name}, ${count(sources, 'independent source', 'independent sources')}, first reported ${about}${day}`;
}
