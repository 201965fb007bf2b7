import { describe, expect, test } from 'vitest';
import { SAMPLE } from '../testing/sampleDraft.ts';
import { sampleGraph, sampleGraphFile } from '../testing/sampleGraph.ts';
import { GraphFileError } from './checkColumns.ts';
import { TIE_CLASSES } from './codes.ts';
import { DAY_MAX, type Day, formatDay } from './day.ts';
import { graphOf } from './graphOf.ts';
import type { GraphFile } from './wire/graphFile.ts';

const graph = sampleGraph();
const { entities, ties, links, evidence } = graph;

describe('the graph', () => {
  test('lists the links of each tie together', () => {
    for (let tie = 0; tie < ties.count; tie++) {
      const [from = 0, to = 0] = ties.linkStart.subarray(tie, tie + 2);
      expect([...links.tie.subarray(from, to)]).toEqual(Array.from({ length: to - from }, () => tie));
    }
    expect(ties.linkStart.at(-1)).toBe(links.count);
  });

  test('lists the ties of each entity, and no others', () => {
    for (let row = 0; row < entities.count; row++) {
      const listed = [...entities.tieList.subarray(entities.tieStart[row], entities.tieStart[row + 1])];
      const expected = [...ties.id.keys()].filter((tie) => ties.a[tie] === row || ties.b[tie] === row);
      expect(new Set(listed)).toEqual(new Set(expected));
      expect(listed.length).toBe(expected.length);
    }
  });

  test('finds rows by id, former ids of entities included', () => {
    const file = sampleGraphFile();
    const renamed = graphOf({ ...file, entities: { ...file.entities, formerly: { union: 2, island: 0 } } });
    expect(renamed.entities.rowOf.get('union')).toBe(2);
    expect(renamed.entities.rowOf.get('island')).toBe(4);
    expect(graph.reports.rowOf.get('courier')).toBe(2);
    expect(ties.rowOf.get('country-a~league')).toBe(2);
    expect(graph.events.rowOf.get('talks')).toBe(0);
  });

  test('names a tie by its ends in the order of the alphabet', () => {
    const file = sampleGraphFile();
    const turned = graphOf({ ...file, ties: { a: file.ties.b, b: file.ties.a } });
    expect(turned.ties.id).toEqual(ties.id);
  });

  test('counts sources by the highest number', () => {
    expect([...graph.reports.source]).toEqual([0, 0, 2, 3]);
    expect(graph.reports.sourceCount).toBe(4);
  });

  test('reported days are those of the report; what no report tells keeps its own', () => {
    const { reported, happened } = evidence;
    const row = (at: number) =>
      [reported.earliestStart, reported.latestStart, reported.earliestEnd, reported.latestEnd].map((column) =>
        formatDay((column[at] ?? DAY_MAX) as Day),
      );
    expect(row(0)).toEqual(['2024-02-28', '2024-02-28', '2024-02-28', '2024-02-28']);
    expect(row(5)).toEqual(['2025-01-10', '..', '2025-01-10', '..']);
    expect(reported.earliestStart[7]).toBe(happened.earliestStart[7]);
    expect(reported.latestEnd[7]).toBe(DAY_MAX);
  });

  test('the main class of an item is the act, and "about" only when there is nothing else', () => {
    const between = ['country-a', 'country-b'] as const;
    const island = ['country-a', 'island'] as const;
    const mixed = sampleGraph({
      ...SAMPLE,
      evidence: [
        { between, class: 'about', also: [{ between: island, class: 'stated' }] },
        { between, class: 'about' },
        { between, class: 'material-conflict', also: [{ between: island, class: 'verbal-conflict' }] },
      ],
    });
    const names = [...mixed.evidence.mainClass].map((one) => TIE_CLASSES[one]);
    expect(names).toEqual(['stated', 'about', 'verbal-conflict']);
  });

  test('of nothing is empty', () => {
    const empty = sampleGraph({ entities: [], reports: [], evidence: [] });
    expect([empty.entities.count, empty.ties.count, empty.links.count, empty.reports.sourceCount]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe('a file that contradicts itself is refused', () => {
  type Break = (file: GraphFile) => GraphFile;
  const broken: readonly (readonly [what: string, change: Break])[] = [
    ['entities.kind has 1 rows', (file) => ({ ...file, entities: { ...file.entities, kind: [0] } })],
    [
      'entities.kind, row 0: 9',
      (file) => ({ ...file, entities: { ...file.entities, kind: [9, 0, 0, 0, 0] } }),
    ],
    [
      'entities.side, row 4: 4',
      (file) => ({ ...file, entities: { ...file.entities, side: [0, 0, 0, 0, 4] } }),
    ],
    [
      'entities: the id "x" stands twice',
      (file) => ({
        ...file,
        entities: { ...file.entities, id: ['x', 'x', 'league', 'minister-b', 'island'] },
      }),
    ],
    [
      'entities.formerly, row 0: 5',
      (file) => ({ ...file, entities: { ...file.entities, formerly: { old: 5 } } }),
    ],
    ['ties.b has 5 rows', (file) => ({ ...file, ties: { ...file.ties, b: file.ties.b.slice(1) } })],
    ['ties.a, row 0: 5', (file) => ({ ...file, ties: { ...file.ties, a: [5, 0, 0, 1, 1, 1] } })],
    [
      'ties, row 0: an entity has no tie with itself',
      (file) => ({ ...file, ties: { a: file.ties.b, b: file.ties.b } }),
    ],
    [
      'ties: the id "country-a~country-b" stands twice',
      (file) => ({
        ...file,
        ties: { a: [0, 1, 0, 1, 1, 1], b: [1, 0, 2, 4, 2, 3] },
      }),
    ],
    [
      'reports.standing, row 1: 3',
      (file) => ({ ...file, reports: { ...file.reports, standing: [0, 3, 0, 0] } }),
    ],
    [
      'evidence.report, row 0: 4',
      (file) => ({
        ...file,
        evidence: { ...file.evidence, report: file.evidence.report.map(() => 4) },
      }),
    ],
    [
      'evidence.event, row 0: 1',
      (file) => ({
        ...file,
        evidence: { ...file.evidence, event: file.evidence.event.map(() => 1) },
      }),
    ],
    [
      'evidence.type, row 0: 17',
      (file) => ({
        ...file,
        evidence: { ...file.evidence, type: file.evidence.type.map(() => 17) },
      }),
    ],
    [
      'evidence.stance, row 0: 5',
      (file) => ({
        ...file,
        evidence: { ...file.evidence, stance: file.evidence.stance.map(() => 5) },
      }),
    ],
    [
      'links.class, row 0: 7',
      (file) => ({
        ...file,
        links: { ...file.links, class: file.links.class.map(() => 7) },
      }),
    ],
    [
      'links.evidence, row 0: 8',
      (file) => ({
        ...file,
        links: { ...file.links, evidence: file.links.evidence.map(() => 8) },
      }),
    ],
    [
      'links, row 3: not in the order of ties',
      (file) => ({
        ...file,
        links: { ...file.links, tie: file.links.tie.map((tie, row) => (row === 3 ? 0 : tie || 1)) },
      }),
    ],
  ];

  test.each(broken)('%s', (what, change) => {
    expect(() => graphOf(change(sampleGraphFile()))).toThrow(GraphFileError);
    expect(() => graphOf(change(sampleGraphFile()))).toThrow(what);
  });
});
