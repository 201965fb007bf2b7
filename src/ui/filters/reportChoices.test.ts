import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { sampleReport } from '../../testing/sampleWords.ts';
import { reportChoices } from './reportChoices.ts';

const graph = sampleGraph();
const words = graph.reports.id.map((id) =>
  sampleReport({ id, title: id === 'archive' ? 'Talks in Málaga' : null }),
);
const idsOf = (search: string, chosen: readonly string[] = []) => {
  const rows = new Set(chosen.map((id) => graph.reports.rowOf.get(id) ?? -1));
  return reportChoices(graph, words, rows, search).map((row) => graph.reports.id[row]);
};

test('annotated reports come before cited ones, each by publisher', () => {
  expect(idsOf('')).toEqual(['courier', 'gazette', 'herald', 'archive']);
});

test('what is chosen comes first and stays, whatever is looked for', () => {
  expect(idsOf('', ['archive'])).toEqual(['archive', 'courier', 'gazette', 'herald']);
  expect(idsOf('gaz', ['archive'])).toEqual(['archive', 'gazette']);
});

test('titles are found without accents and capitals, by all words of the search', () => {
  expect(idsOf('malaga TALKS')).toEqual(['archive']);
  expect(idsOf('malaga gazette')).toEqual([]);
});

test('publishers are found while titles are not there', () => {
  expect(reportChoices(graph, undefined, new Set(), 'her').map((row) => graph.reports.id[row])).toEqual([
    'herald',
  ]);
});
