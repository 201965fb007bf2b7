import { i18n } from '../i18n/i18n.ts';
import { addDays } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { View } from '../model/view.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import { type PathResult, pathResult } from '../query/paths/pathResult.ts';
import type { VisibleGraph } from '../query/visibleGraph.ts';
import { extentOf } from './settingsOf.ts';

/** The answer to the path that a view asks for, or null when it asks for none. */
export type PathResults = (
  view: Pick<View, 'path' | 'pathDates'>,
  visible: VisibleGraph,
) => PathResult | null;

/** Answers for one dataset; the last one is kept for all who ask. */
export function createPathResults(graph: Graph, manifest: ManifestFile): PathResults {
  let last: { readonly visible: VisibleGraph; readonly key: string; readonly result: PathResult } | null =
    null;
  return ({ path, pathDates }, visible) => {
    const [from, to] = (path ?? []).map((id) => graph.entities.rowOf.get(id));
    if (from === undefined || to === undefined) return null;
    // What would help is told in the language that was spoken then.
    const key = `${i18n.locale} ${from} ${to} ${pathDates}`;
    if (last?.visible !== visible || last.key !== key) {
      const extent = extentOf(manifest, visible.settings.axis);
      const allDates = { from: extent.first, until: addDays(extent.last, 1) };
      const question = { from, to, dates: pathDates };
      last = { visible, key, result: pathResult(graph, question, visible, allDates) };
    }
    return last.result;
  };
}
