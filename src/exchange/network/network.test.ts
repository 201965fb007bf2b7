import * as fc from 'fast-check';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { arbitraryExport } from '../../testing/arbitraryExport.ts';
import { sampleExport } from '../../testing/sampleExport.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { networkOf } from './networkOf.ts';

const FORMATS = [
  { name: 'GEXF', write: gexf, parse: parseGexf, edgeId: (id: string) => id },
  { name: 'GraphML', write: graphml, parse: parseGraphml, edgeId: (id: string) => id.replace('~', ':') },
] as const;

/** Without what XML cannot hold, which exports leave out. */
const inXml = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
  text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
const withoutEmpty = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
const SAMPLE = sampleExport();

test.each(FORMATS)(
  '$name is read by graphology with ends, names, classes, sources and dates',
  ({ write, parse, edgeId }) => {
    const graph = parse(Graph, write(SAMPLE, 'displayed'));
    expect(graph.nodes()).toEqual(['country-a', 'country-b', 'league', 'minister-b', 'island']);
    expect(graph.getNodeAttributes('league')).toMatchObject({
      label: 'League',
      kind: 'organization',
      side: 'multilateral',
      sources: 1,
      ties: 2,
      undated: false,
      x: 0,
      y: -60,
    });
    const edge = edgeId('country-a~country-b');
    expect(graph.extremities(edge)).toEqual(['country-a', 'country-b']);
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      classes: 'verbal-cooperation',
      line: 'solid',
      sources: 1,
      evidence: 2,
      weight: 1,
      dates: '2024-02-28/2024-02-29',
    });
  },
);

test.each(FORMATS)(
  '$name of any view has its entities and ties, whatever their names',
  ({ write, parse, edgeId }) => {
    fc.assert(
      fc.property(arbitraryExport, fc.constantFrom('displayed', 'all'), (source, scope) => {
        const { nodes, edges } = networkOf(source, scope);
        const graph = parse(Graph, write(source, scope));
        expect(graph.order).toBe(nodes.length);
        expect(graph.size).toBe(edges.length);
        for (const { id, label, attributes } of nodes) {
          const read = graph.getNodeAttributes(id);
          expect(inXml(label)).toBe(read['label'] ?? '');
          const wanted = Object.entries(attributes).map(([key, one]) => [
            key,
            typeof one === 'string' ? inXml(one) : one,
          ]);
          expect(read).toMatchObject(withoutEmpty(Object.fromEntries(wanted)));
        }
        for (const { id, attributes, weight } of edges)
          expect(graph.getEdgeAttributes(edgeId(id))).toMatchObject({ ...withoutEmpty(attributes), weight });
      }),
      { numRuns: 60 },
    );
  },
);

test('what a view shows has as many entities and ties as its sentence says', () => {
  fc.assert(
    fc.property(arbitraryExport, (source) => {
      const { nodes, edges } = networkOf(source, 'displayed');
      const { counts } = source.visible;
      expect([nodes.length, edges.length]).toEqual([counts.entities, counts.ties]);
    }),
  );
});

test('the same view is the same bytes', () => {
  fc.assert(
    fc.property(arbitraryExport, (source) => {
      for (const { write } of FORMATS)
        expect(write(source, 'displayed')).toBe(write(structuredClone(source), 'displayed'));
    }),
    { numRuns: 30 },
  );
});
