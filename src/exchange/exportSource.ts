import type { Graph } from '../model/graph.ts';
import type { WindowTokens } from '../model/view.ts';
import type { EvidenceFile } from '../model/wire/evidenceFile.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import type { ReportsFile } from '../model/wire/reportsFile.ts';
import type { VisibleGraph } from '../query/visibleGraph.ts';

/** Everything that exports and citations of a view are made of; the same source always gives the same bytes. */
export interface ExportSource {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly manifest: Pick<ManifestFile, 'id' | 'title' | 'titles' | 'version' | 'licence'>;
  readonly words: Pick<EvidenceFile, 'evidence' | 'events' | 'entities'>;
  readonly reports: ReportsFile['reports'];
  /** The view's dates as the address writes them. */
  readonly window: WindowTokens;
  /** The sentence that describes the view. */
  readonly sentence: string;
  /** The view's filters in the reader's language; empty when there is none. */
  readonly filtersInWords: string;
  /** The whole address of the view, with host and path. */
  readonly address: string;
}

/** What an export holds: what the view shows, or the whole dataset. */
export type ExportScope = 'displayed' | 'all';
