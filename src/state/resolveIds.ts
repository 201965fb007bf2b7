import { i18n } from '../i18n/i18n.ts';
import type { Graph } from '../model/graph.ts';
import type { EntityId, ReportId } from '../model/ids.ts';
import type { View } from '../model/view.ts';

/** A view under the ids that the dataset has now, and a sentence for each id that it has not. */
export interface ResolvedIds {
  readonly view: View;
  readonly problems: readonly string[];
}

/** The present id of an entity under a present or former one, or null. */
export function currentEntity(graph: Graph, id: EntityId): EntityId | null {
  return graph.entities.id[graph.entities.rowOf.get(id) ?? -1] ?? null;
}

function resolveFocus(graph: Graph, view: View): ResolvedIds {
  const found = view.focus.map((id) => currentEntity(graph, id));
  const focus = [...new Set(found.filter((id) => id !== null))];
  const problems = view.focus
    .filter((_, at) => found[at] === null)
    .map((id) => i18n._('There is no entity “{id}” in this dataset to focus on; it was left out.', { id }));
  return { view: { ...view, focus }, problems };
}

function pathProblem([id, other]: readonly EntityId[]): string {
  if (id === undefined)
    return i18n._('The two ends of the path are the same entity in this dataset; no path is shown.');
  return other === undefined
    ? i18n._('There is no entity “{id}” in this dataset; no path is shown.', { id })
    : i18n._('There is no entity “{id}” and no “{other}” in this dataset; no path is shown.', { id, other });
}

function resolvePath(graph: Graph, view: View): ResolvedIds {
  if (view.path === null) return { view, problems: [] };
  const [from, to] = view.path.map((id) => currentEntity(graph, id));
  if (from && to && from !== to) return { view: { ...view, path: [from, to] }, problems: [] };
  const missing = view.path.filter((id) => currentEntity(graph, id) === null);
  return { view: { ...view, path: null }, problems: [pathProblem(missing)] };
}

function resolveReports(graph: Graph, view: View): ResolvedIds {
  if (view.reports === null) return { view, problems: [] };
  const known = (id: ReportId) => graph.reports.rowOf.has(id);
  const reports = view.reports.filter(known);
  const problems = view.reports
    .filter((id) => !known(id))
    .map((id) => i18n._('There is no report “{id}” in this dataset; the filter goes on without it.', { id }));
  return { view: { ...view, reports: reports.length === 0 ? null : reports }, problems };
}

/** Fits focus, path and reports of a view to the dataset; what it does not have is left out and said. */
export function resolveIds(graph: Graph, view: View): ResolvedIds {
  const problems: string[] = [];
  let resolved = view;
  for (const resolve of [resolveFocus, resolvePath, resolveReports]) {
    const step = resolve(graph, resolved);
    resolved = step.view;
    problems.push(...step.problems);
  }
  return { view: resolved, problems };
}
