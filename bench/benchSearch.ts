import type { Graph } from '../src/model/graph.ts';
import { search } from '../src/query/search/search.ts';
import { buildSearchIndex, type SearchIndex } from '../src/query/search/searchIndex.ts';
import type { SearchWords } from '../src/query/search/searchWords.ts';
import { processorMs } from './processorMs.ts';
import { percentile, type Row } from './statistics.ts';

const TYPED = 40;

/** Builds the index as the page does, in slices; returns the longest stretch between two chances to rest too. */
async function buildTimed(
  graph: Graph,
  words: SearchWords,
): Promise<{ index: SearchIndex; ms: number; longestMs: number }> {
  const start = processorMs();
  let longestMs = 0;
  let last = start;
  const rest = () => {
    const now = processorMs();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    return undefined;
  };
  const index = await buildSearchIndex(graph, words, rest);
  return { index, ms: processorMs() - start, longestMs };
}

/** Names as they are typed: a beginning, the whole, two at once, and with a slip. */
function typedTexts({ entities }: Graph): string[] {
  return Array.from({ length: TYPED }, (_, at) => {
    const name = (shift: number) => entities.names[(at * 31 + shift) % entities.count]?.en ?? '';
    const one = name(0);
    return [one.slice(0, 2), one, `${one} ${name(7)}`, one.replace(/(.)(.)$/, '$2$1')][at % 4] ?? one;
  });
}

/** Search in the words of a dataset: building the index once, then each text that is typed. */
export async function benchSearch(graph: Graph, words: SearchWords, boundMs: number): Promise<Row[]> {
  const { index, ms, longestMs } = await buildTimed(graph, words);
  const times = typedTexts(graph).map((text) => {
    const start = processorMs();
    search(index, text);
    return processorMs() - start;
  });
  return [
    { what: 'search: index, built in slices', value: ms, unit: 'ms' },
    { what: 'search: its longest stretch without a rest', value: longestMs, unit: 'ms', bound: 50 },
    { what: 'search: a text as typed, p95', value: percentile(times, 0.95), unit: 'ms', bound: boundMs },
  ];
}
