import type { Graph } from '../../model/graph.ts';
import { buildSearchIndex, type SearchIndex } from '../../query/search/searchIndex.ts';
import type { SearchWords } from '../../query/search/searchWords.ts';
import { nextTask } from '../kit/nextTask.ts';

/** Half a frame: the other half is for drawing. */
const SLICE_MS = 8;

/** Makes the search index in short slices, so that the page answers while it is made; `onNames` gets that of all names first. */
export function buildInSlices(
  graph: Graph,
  words: SearchWords | null,
  onNames?: (index: SearchIndex) => void,
): Promise<SearchIndex> {
  let since = performance.now();
  const pause = async () => {
    await nextTask();
    since = performance.now();
  };
  const rest = () => (performance.now() - since < SLICE_MS ? undefined : pause());
  return buildSearchIndex(graph, words, rest, onNames);
}
