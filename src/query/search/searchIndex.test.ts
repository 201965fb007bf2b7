import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Graph } from '../../model/graph.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { shippedData } from '../../testing/shippedSearch.ts';
import { search } from './search.ts';
import { buildSearchIndex, type SearchIndex } from './searchIndex.ts';

const letters = fc.oneof(
  fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäéñ'),
  fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя'),
  fc.constantFrom(...'中国俄罗斯王毅孙卫东拉夫'),
);
const word = fc.string({ unit: letters, minLength: 1, maxLength: 7 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

function graphNamed(names: readonly string[]): Graph {
  return sampleGraph({
    entities: names.map((one, row) => ({ id: `entity-${row}`, name: one })),
    reports: [],
    evidence: [],
  });
}

it('every invented name finds its entity first, or says that it is shared', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 2, maxLength: 12 }), async (names) => {
      const index = await buildSearchIndex(graphNamed(names), null, () => undefined);
      for (const [row, text] of names.entries()) {
        const { entities } = search(index, text);
        const own = entities.find((found) => found.row === row);
        expect(entities[0]?.row === row || own?.shared === true, text).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
}, 30_000);

it('no text makes it fail', async () => {
  const index = await buildSearchIndex(sampleGraph(), null, () => undefined);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(search(index, text).count).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('finds by all names before it has read events and reports, and by those once it has', async () => {
  const { graph, words } = shippedData();
  const early: SearchIndex[] = [];
  const index = await buildSearchIndex(
    graph,
    words,
    () => undefined,
    (named) => early.push(named),
  );
  expect(early).toHaveLength(1);
  for (const text of ['Лавров', '王毅', 'Lavrov', 'summit']) {
    const all = search(index, text);
    const named = early.map((one) => search(one, text));
    expect(named.map(({ entities }) => entities)).toEqual([all.entities]);
    expect(named.map(({ events, reports }) => events.length + reports.length)).toEqual([0]);
    expect(all.events.length, text).toBeGreaterThan(0);
  }
});

it('rests between documents, and ends when resting fails', async () => {
  let rests = 0;
  await buildSearchIndex(sampleGraph(), null, async () => {
    rests++;
  });
  expect(rests).toBe(5);
  const called = buildSearchIndex(sampleGraph(), null, () => {
    throw new Error('left');
  });
  await expect(called).rejects.toThrow('left');
});
