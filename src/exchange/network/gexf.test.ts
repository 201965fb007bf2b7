import { DOMParser } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { arbitraryExport } from '../../testing/arbitraryExport.ts';
import { GEXF_RULES, GEXF_VIZ_RULES } from '../../testing/gexfRules.ts';
import { sampleExport } from '../../testing/sampleExport.ts';
import type { Spell } from '../records/spells.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { networkOf } from './networkOf.ts';

// The validator starts a process of its own for each question.
const SLOW_MS = 60_000;

function spellsIn(text: string, element: 'node' | 'edge'): ReadonlyMap<string, readonly Spell[]> {
  const found = new DOMParser().parseFromString(text, 'application/xml').getElementsByTagName(element);
  return new Map(
    Array.from(found, (one) => [
      one.getAttribute('id') ?? '',
      Array.from(one.getElementsByTagName('spell'), (spell) => ({
        start: spell.getAttribute('start') || null,
        end: spell.getAttribute('end') || null,
      })),
    ]),
  );
}

async function problemsOf(files: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: files.map((contents, at) => ({ fileName: `${at}.gexf`, contents })),
    schema: { fileName: 'gexf.xsd', contents: GEXF_RULES },
    preload: { fileName: 'viz.xsd', contents: GEXF_VIZ_RULES },
  });
  return errors.map(({ message }) => message);
}

test('spells are the days of the evidence on the axis of the view; open ends are missing', () => {
  const source = sampleExport();
  const happened = sampleExport(source.graph, { ...source.visible.settings, axis: 'happened' });
  const text = gexf(happened, 'all');
  expect(spellsIn(text, 'edge').get('country-a~island')).toEqual([{ start: '2024-04-05', end: null }]);
  expect(spellsIn(gexf(source, 'all'), 'edge').get('country-a~island')).toEqual([
    { start: '2024-04-09', end: '2024-04-09' },
  ]);
  expect(spellsIn(text, 'edge').get('country-b~minister-b')).toEqual([]);
});

test('spells of any network are read back by another parser as they were written', () => {
  fc.assert(
    fc.property(arbitraryExport, (source) => {
      const text = gexf(source, 'all');
      const { nodes, edges } = networkOf(source, 'all');
      expect(spellsIn(text, 'node')).toEqual(new Map(nodes.map(({ id, spells }) => [id, spells])));
      expect(spellsIn(text, 'edge')).toEqual(new Map(edges.map(({ id, spells }) => [id, spells])));
    }),
    { numRuns: 60 },
  );
});

test(
  'a strict validator finds any network well-formed and true to the rules of GEXF 1.3',
  async () => {
    const files = fc.sample(arbitraryExport, { numRuns: 25, seed: 5 }).map((source) => gexf(source, 'all'));
    expect(await problemsOf([gexf(sampleExport(), 'displayed'), ...files])).toEqual([]);
  },
  SLOW_MS,
);

test(
  'the validator does find faults',
  async () => {
    const good = gexf(sampleExport(), 'all');
    const bad = [
      good.replace('start="2024-04-09"', 'start="April"'),
      good.replace('target="league"', 'target="nowhere"'),
      good.replace('mode="dynamic"', 'mode="moving"'),
    ];
    for (const text of bad) expect(await problemsOf([text])).not.toEqual([]);
  },
  SLOW_MS,
);

test(
  'a strict parser finds any GraphML well-formed',
  async () => {
    const files = fc
      .sample(arbitraryExport, { numRuns: 25, seed: 6 })
      .map((source) => graphml(source, 'all'));
    const { errors } = await validateXML({
      xml: files.map((contents, at) => ({ fileName: `${at}.graphml`, contents })),
      normalization: 'c14n',
    });
    expect(errors).toEqual([]);
  },
  SLOW_MS,
);
