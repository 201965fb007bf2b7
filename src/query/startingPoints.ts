import { ENTITY_KINDS } from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';
import { tieIdOf } from '../model/ids.ts';
import type { Selection } from '../model/view.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import { mostConnected } from './mostConnected.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** Why something is a good start. */
export type StartingReason = 'poles' | 'organization' | 'latest-report';

/** Something to open first. */
export interface StartingPoint {
  readonly reason: StartingReason;
  readonly selection: Selection;
}

function polesTie(graph: Graph, poles: ManifestFile['poles']): Selection | null {
  const [left, right] = poles.map(({ entity }) => graph.entities.id[graph.entities.rowOf.get(entity) ?? -1]);
  if (left === undefined || right === undefined || left === right) return null;
  const id = tieIdOf(left, right);
  return graph.ties.rowOf.has(id) ? { type: 'tie', id } : null;
}

function topOrganization(graph: Graph, visible: VisibleGraph): Selection | null {
  const kind = ENTITY_KINDS.indexOf('organization');
  const [row] = mostConnected(graph, visible, 1, (one) => graph.entities.kind[one] === kind);
  const id = graph.entities.id[row ?? -1];
  return id === undefined ? null : { type: 'entity', id };
}

function latestReport({ reports, evidence, links }: Graph, { failures }: VisibleGraph): Selection | null {
  let latest = -1;
  for (let link = 0; link < links.count; link++) {
    const report = evidence.report[links.evidence[link]!]!;
    if (failures[link] !== 0 || report < 0 || reports.earliest[report] !== reports.latest[report]) continue;
    if (latest < 0 || reports.best[report]! > reports.best[latest]!) latest = report;
  }
  const id = reports.id[latest];
  return id === undefined ? null : { type: 'report', id };
}

/** Where to begin: the tie of the two poles, and of the view the most connected organization and the latest report of a known day. */
export function startingPoints(
  graph: Graph,
  visible: VisibleGraph,
  poles: ManifestFile['poles'],
): readonly StartingPoint[] {
  const points: readonly (readonly [StartingReason, Selection | null])[] = [
    ['poles', polesTie(graph, poles)],
    ['organization', topOrganization(graph, visible)],
    ['latest-report', latestReport(graph, visible)],
  ];
  return points.flatMap(([reason, selection]) => (selection ? [{ reason, selection }] : []));
}
