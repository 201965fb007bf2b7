import type { Graph } from '../../model/graph.ts';
import { DEFAULT_VIEW, type View } from '../../model/view.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';
import { activeFilters } from './activeFilters.ts';

const OTHERS = ['outside', 'size', 'colour', 'steps', 'path', 'pathDates', 'compare', 'query'] as const;

/** Whether a reset would change nothing: no filter and no question is on, and the marks look as at first. */
export function isFirstView(view: View, manifest: ManifestFile, graph: Graph): boolean {
  return (
    activeFilters(view, manifest, graph).length === 0 &&
    view.focus.length === 0 &&
    OTHERS.every((key) => view[key] === DEFAULT_VIEW[key])
  );
}
