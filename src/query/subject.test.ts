import { describe, expect, test } from 'vitest';
import type { EntityId, EventId, ReportId, TieId } from '../model/ids.ts';
import type { Selection } from '../model/view.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { evidenceOfSubject, evidenceRowsOfSubject, linksOfSubject, rowOfSelection } from './subject.ts';

const graph = sampleGraph();

const entity = (id: string): Selection => ({ type: 'entity', id: id as EntityId });
const tie = (id: string): Selection => ({ type: 'tie', id: id as TieId });
const event = (id: string): Selection => ({ type: 'event', id: id as EventId });
const report = (id: string): Selection => ({ type: 'report', id: id as ReportId });

const rows = (selection: Selection) => evidenceRowsOfSubject(graph, selection);

describe('the row of a selection', () => {
  test.each([
    ['an entity', entity('league'), 2],
    ['a tie', tie('country-a~league'), 2],
    ['an event', event('talks'), 0],
    ['a report', report('courier'), 2],
  ])('is that of %s in its own section', (_, selection, row) => {
    expect(rowOfSelection(graph, selection)).toBe(row);
  });

  test.each([entity('nowhere'), tie('country-b~country-a'), event('gazette'), report('talks')])(
    'is -1 for what the dataset does not have: $type $id',
    (selection) => {
      expect(rowOfSelection(graph, selection)).toBe(-1);
      expect(linksOfSubject(graph, selection)).toEqual([]);
      expect(rows(selection)).toEqual([]);
    },
  );
});

describe('evidence of a subject', () => {
  test('is that of the tie alone', () => {
    expect(rows(tie('country-a~country-b'))).toEqual([0, 1, 5]);
  });

  test('is that of all ties of an entity', () => {
    expect(rows(entity('country-b'))).toEqual([0, 1, 2, 4, 5, 7]);
  });

  test('is that of an event or a report', () => {
    expect(rows(event('talks'))).toEqual([0, 1]);
    expect(rows(report('courier'))).toEqual([3, 4, 6]);
  });

  test('holds an item once that makes several links', () => {
    const made = linksOfSubject(graph, report('gazette')).map((link) => graph.links.evidence[link] ?? -1);
    expect(made.toSorted((one, other) => one - other)).toEqual([0, 2, 2]);
    expect(rows(report('gazette'))).toEqual([0, 2]);
  });
});

test('an item of a report that ties nobody belongs to the report, though it makes no link', () => {
  const { links } = graph;
  const keep = [...links.evidence.keys()].filter((link) => links.evidence[link] !== 3);
  const untied = {
    ...graph,
    links: {
      ...links,
      count: keep.length,
      evidence: Int32Array.from(keep, (link) => links.evidence[link] ?? -1),
    },
  };
  const chosen = evidenceOfSubject(untied, report('courier'));
  expect([...chosen.entries()].filter(([, one]) => one === 1).map(([row]) => row)).toEqual([3, 4, 6]);
});
