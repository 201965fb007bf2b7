import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { type VisibleGraph, visibleGraph } from '../../query/visibleGraph.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { pointedWords, spokenEntity, spokenTie } from './targetWords.ts';

const graph: Graph = sampleGraph();
const settings = {
  axis: 'reported',
  window: { from: DAY_MIN, until: DAY_MAX },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
} as const;
const visible = visibleGraph(graph, settings);
const stated = visibleGraph(graph, { ...settings, classes: ['stated'] });
const affiliations = visibleGraph(graph, { ...settings, classes: ['affiliation'] });
const entity = (id: string) => graph.entities.rowOf.get(id) ?? -1;
const tie = (id: string) => graph.ties.rowOf.get(id) ?? -1;

describe('the label beside the pointer', () => {
  const ofEntity = (id: string, of: VisibleGraph = visible) =>
    pointedWords(graph, of, { type: 'entity', row: entity(id) });
  const ofTie = (id: string, of: VisibleGraph = visible) =>
    pointedWords(graph, of, { type: 'tie', row: tie(id) });

  it('counts the ties and independent sources of an entity', () => {
    expect(ofEntity('country-b')).toEqual({
      name: 'Country B',
      detail: '4 ties · 3 independent sources in your dates',
    });
  });

  it('counts one as one', () => {
    expect(ofEntity('minister-b').detail).toBe('1 tie · 1 independent source in your dates');
  });

  it('counts the reports of a tie and how many are independent', () => {
    expect(ofTie('country-a~country-b')).toEqual({
      name: 'Country A – Country B',
      detail: '3 reports · 2 independent',
    });
  });

  it('says when a tie rests on affiliations alone', () => {
    expect(ofTie('country-b~league', affiliations).detail).toBe('affiliation on record, no report');
  });

  it('says when there is nothing in the dates and filters', () => {
    expect(ofEntity('league', stated).detail).toBe('nothing in your dates and filters');
    expect(ofTie('country-a~league', stated).detail).toBe('nothing in your dates and filters');
  });
});

describe('what is said aloud', () => {
  it('names an entity with its kind and its counts', () => {
    expect(spokenEntity(graph, visible, entity('league'))).toBe(
      'League, organization, 2 ties, 1 independent source in your dates',
    );
  });

  it('names a tie by its other end, with its sources and its first report', () => {
    const row = tie('country-a~country-b');
    const rest = '2 independent sources, first reported 28 Feb 2024';
    expect(spokenTie(graph, visible, row, entity('country-a'))).toBe(`Tie to Country B, ${rest}`);
    expect(spokenTie(graph, visible, row, entity('country-b'))).toBe(`Tie to Country A, ${rest}`);
  });

  it('says that a first report is dated only about', () => {
    const cited = visibleGraph(graph, { ...settings, classes: ['material-cooperation'] });
    expect(spokenTie(graph, cited, tie('country-a~country-b'), entity('country-a'))).toBe(
      'Tie to Country B, 1 independent source, first reported about 10 Jan 2025',
    );
  });

  it('says of an affiliation that no report stands behind it', () => {
    expect(spokenTie(graph, affiliations, tie('country-b~league'), entity('country-b'))).toBe(
      'Tie to League, affiliation on record, no report',
    );
  });

  it('says when an entity or tie has left', () => {
    expect(spokenEntity(graph, stated, entity('league'))).toBe(
      'League, organization, nothing in your dates and filters',
    );
    expect(spokenTie(graph, stated, tie('country-a~league'), entity('league'))).toBe(
      'Tie to Country A, nothing in your dates and filters',
    );
  });
});
