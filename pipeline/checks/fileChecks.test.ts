import { describe, expect, it } from 'vitest';
import { compileRecords } from '../compiled/compileRecords.ts';
import { rowLayout } from '../testing/rowLayout.ts';
import { tinyRecords } from '../testing/tinyRecords.ts';
import { checkCommitted } from './checkCommitted.ts';
import { checkGraph } from './checkGraph.ts';
import { checkReproducible } from './checkReproducible.ts';
import { checkTours } from './checkTours.ts';

const records = tinyRecords();
const files = compileRecords(records, rowLayout);
const content = (name: string) => files.get(name) ?? '';
const withFile = (name: string, text: string) => new Map([...files, [name, text]]);
const whats = (problems: readonly { readonly what: string }[]) => problems.map((one) => one.what);

describe('checkGraph', () => {
  it('fails when a tie has no evidence', () => {
    const graph = JSON.parse(content('graph.json'));
    const last = graph.ties.a.length - 1;
    const kept = graph.links.tie.filter((tie: number) => tie !== last).length;
    for (const column of Object.keys(graph.links)) graph.links[column].length = kept;
    const { problems } = checkGraph(withFile('graph.json', JSON.stringify(graph)));
    expect(whats(problems)).toEqual(['the tie minister-p~org-x has no evidence']);
  });

  it('fails when an entity has no tie', () => {
    const graph = JSON.parse(content('graph.json'));
    const { entities } = graph;
    for (const column of Object.keys(entities)) {
      if (Array.isArray(entities[column])) entities[column].push(entities[column][0]);
    }
    entities.id[entities.id.length - 1] = 'zebra';
    const { problems } = checkGraph(withFile('graph.json', JSON.stringify(graph)));
    expect(whats(problems)).toEqual([
      'the entity zebra has no tie',
      'entities: 7 rows in the graph, 6 with words',
    ]);
  });

  it('fails when a file cannot be read as pages read it', () => {
    const { problems } = checkGraph(withFile('reports.json', '{"format":2}'));
    expect(problems).toHaveLength(1);
    const { problems: missing } = checkGraph(new Map());
    expect(missing).toHaveLength(1);
  });

  it('fails when the words do not stand beside the columns', () => {
    const words = JSON.parse(content('evidence.json'));
    words.evidence.pop();
    const { problems } = checkGraph(withFile('evidence.json', JSON.stringify(words)));
    expect(whats(problems)).toEqual(['evidence: 7 rows in the graph, 6 with words']);
  });
});

describe('checkReproducible', () => {
  it('fails when compiling again gives other bytes', () => {
    let runs = 0;
    const moody = () => withFile('graph.json', String(runs++));
    expect(whats(checkReproducible(records, files, moody).problems)).toEqual([
      'graph.json comes out different when it is compiled again or in another order',
    ]);
  });

  it('fails when the bytes depend on the order of the records', () => {
    const ordered = ({ entities }: typeof records) =>
      withFile('evidence.json', entities[0] === records.entities[0] ? content('evidence.json') : 'other');
    expect(checkReproducible(records, files, ordered).problems).toHaveLength(1);
  });
});

describe('checkCommitted', () => {
  it('fails for files that are old, missing or left over', () => {
    const wanted = new Map([
      ['graph.json', 'new'],
      ['reports.json', 'r'],
      ['manifest.json', 'm'],
    ]);
    const found = new Map([
      ['graph.json', 'old'],
      ['manifest.json', 'm'],
      ['part.json', 'p'],
    ]);
    const { count, problems } = checkCommitted([{ folder: 'data/a-b', wanted, found }]);
    expect(count).toBe(3);
    expect(problems.map(({ where, what, todo }) => [where?.file, what, todo])).toEqual([
      ['data/a-b/graph.json', 'is not what the records give', 'run "npm run data" and commit the result'],
      ['data/a-b/reports.json', 'is missing', 'run "npm run data" and commit the result'],
      ['data/a-b/part.json', 'is not made from the records', 'delete it'],
    ]);
  });
});

describe('checkTours', () => {
  const objectionsTo = (address: string) => {
    const change = { file: 'tours.yaml', from: '?sel=tie.leader-q~minister-p', to: address };
    const { tours } = tinyRecords(change);
    return whats(checkTours({ ...records, tours }, files).problems);
  };
  const step = (address: string) => `step 2 of tour meeting (${address}): `;

  it('lets a good tour pass and counts its steps', () => {
    expect(checkTours(records, files)).toEqual({ count: 2, of: 'steps', problems: [] });
  });

  it.each([
    ['?view=map', 'Part of the address'],
    ['?focus=atlantis', 'There is no entity “atlantis”'],
    ['?sel=event.flood', 'There is no event “flood”'],
    ['?t=1990..1990&sel=event.2024-05-02-p-meets-q', 'the dates were widened'],
    ['?t=1990..1990&undated=0&class=stated', 'it shows no tie'],
    ['?colour=community&size=degree', 'it would be written as'],
    ['?lang=ru', 'it names a tour, a language or a data version'],
    ['?flag=1', 'it has keys that mean nothing'],
  ])('objects to %s', (address, objection) => {
    const found = objectionsTo(address);
    expect(found.join()).toContain(objection);
    expect(found.every((one) => one.startsWith(step(address)))).toBe(true);
  });

  it('objects to two tours of one id', () => {
    const [tour] = records.tours;
    const tours = tour ? [tour, tour] : [];
    expect(whats(checkTours({ ...records, tours }, files).problems)).toEqual(['tour meeting stands twice']);
  });
});
