import { i18n } from '../../i18n/i18n.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/codes.ts';
import type { Day } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { firstReport, sourceSummary } from '../../query/sourceSummary.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import { visibleEvidenceOfTie } from '../../query/tableRows.ts';
import { labelOf } from '../../query/viewSentence.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import type { Target } from '../../render/visualState.ts';
import { isEntityShown, isTieShown } from './visualOf.ts';

/** A name, and in a few words what stands behind it. */
export interface TargetWords {
  readonly name: string;
  readonly detail: string;
}

const outside = () => i18n._('nothing in your dates and filters');

function kindWord(kind: EntityKind): string {
  return i18n._(
    '{kind, select, state {state} person {person} organization {organization} body {state or UN body} company {company} group {group} place {place} agreement {agreement} other {issue}}',
    { kind },
  );
}

function entityCounts({ entities }: VisibleGraph, row: number) {
  return { ties: entities.degree[row] ?? 0, sources: entities.sources[row] ?? 0 };
}

function endsOf(graph: Graph, tie: number): readonly [number, number] {
  return [graph.ties.a[tie] ?? -1, graph.ties.b[tie] ?? -1];
}

function entityDetail(visible: VisibleGraph, row: number): string {
  if (!isEntityShown(visible, row)) return outside();
  return i18n._(
    '{ties, plural, one {# tie} other {# ties}} · {sources, plural, one {# independent source} other {# independent sources}} in your dates',
    entityCounts(visible, row),
  );
}

function tieDetail(graph: Graph, visible: VisibleGraph, row: number): string {
  if (!isTieShown(visible, row)) return outside();
  const { reports, independent } = sourceSummary(graph, visibleEvidenceOfTie(graph, visible, row));
  if (reports === 0) return i18n._('affiliation on record, no report');
  return i18n._(
    '{reports, plural, one {# report} other {# reports}} · {independent, plural, one {# independent} other {# independent}}',
    { reports, independent },
  );
}

/** What the label beside the pointer says. */
export function pointedWords(graph: Graph, visible: VisibleGraph, { type, row }: Target): TargetWords {
  if (type === 'entity') return { name: labelOf(graph, row), detail: entityDetail(visible, row) };
  const name = endsOf(graph, row)
    .map((end) => labelOf(graph, end))
    .join(' – ');
  return { name, detail: tieDetail(graph, visible, row) };
}

/** What is said aloud of an entity that the keyboard reaches. */
export function spokenEntity(graph: Graph, visible: VisibleGraph, row: number): string {
  const what = {
    name: labelOf(graph, row),
    kind: kindWord(ENTITY_KINDS[graph.entities.kind[row] ?? 0] ?? 'state'),
  };
  if (!isEntityShown(visible, row)) return i18n._('{name}, {kind}, nothing in your dates and filters', what);
  return i18n._(
    '{name}, {kind}, {ties, plural, one {# tie} other {# ties}}, {sources, plural, one {# independent source} other {# independent sources}} in your dates',
    { ...what, ...entityCounts(visible, row) },
  );
}

/** What is said aloud of a tie that the keyboard reaches from one of its ends. */
export function spokenTie(graph: Graph, visible: VisibleGraph, tie: number, from: number): string {
  const [a, b] = endsOf(graph, tie);
  const name = labelOf(graph, a === from ? b : a);
  if (!isTieShown(visible, tie)) return i18n._('Tie to {name}, nothing in your dates and filters', { name });
  const sources = visible.ties.sources[tie] ?? 0;
  if (sources === 0) return i18n._('Tie to {name}, affiliation on record, no report', { name });
  const report = firstReport(graph, visibleEvidenceOfTie(graph, visible, tie));
  const { best, earliest, latest } = graph.reports;
  const values = { name, sources, day: spokenDay((best[report] ?? 0) as Day) };
  return earliest[report] === latest[report]
    ? i18n._(
        'Tie to {name}, {sources, plural, one {# independent source} other {# independent sources}}, first reported {day}',
        values,
      )
    : i18n._(
        'Tie to {name}, {sources, plural, one {# independent source} other {# independent sources}}, first reported about {day}',
        values,
      );
}
