import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EvidenceFileSchema } from '../../src/model/wire/evidenceFile.ts';
import { GraphFileSchema } from '../../src/model/wire/graphFile.ts';
import { ManifestFileSchema } from '../../src/model/wire/manifestFile.ts';
import { ReportsFileSchema } from '../../src/model/wire/reportsFile.ts';
import { rowLayout } from '../testing/rowLayout.ts';
import { type Change, tinyRecords } from '../testing/tinyRecords.ts';
import { sha256 } from '../text/sha256.ts';
import { compileRecords } from './compileRecords.ts';

function compiled(...changes: readonly Change[]) {
  const files = compileRecords(tinyRecords(...changes), rowLayout);
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? '');
  return {
    files,
    graph: v.parse(GraphFileSchema, read('graph.json')),
    evidence: v.parse(EvidenceFileSchema, read('evidence.json')),
    reports: v.parse(ReportsFileSchema, read('reports.json')),
    manifest: v.parse(ManifestFileSchema, read('manifest.json')),
  };
}

describe('compileRecords', () => {
  it('gives the same bytes for the same records, laid out in earnest', () => {
    const [once, again] = [compileRecords(tinyRecords()), compileRecords(tinyRecords())];
    expect([...again]).toEqual([...once]);
    expect(once.get('graph.json')).not.toBe(compiled().files.get('graph.json'));
  });

  it('holds only entities with a tie, by id, with former ids', () => {
    const { graph } = compiled();
    expect(graph.entities.id).toEqual(['country-a', 'country-b', 'fish', 'leader-q', 'minister-p', 'org-x']);
    expect(graph.entities.formerly).toEqual({ 'kingdom-b': 1 });
    expect(graph.entities.short[0]).toEqual({ en: 'A' });
    expect(graph.entities.named).toEqual([1, 1, 1, 0, 1, 1]);
  });

  it('writes places as names, and other entities as ids', () => {
    const { evidence } = compiled();
    const [, talk] = evidence.evidence;
    expect(talk).toMatchObject({
      kind: 'claim',
      id: 'paper-one.p2s2-a',
      actors: ['minister-p', 'leader-q'],
      recipients: [],
      place: 'City Y',
      speaker: 'minister-p',
      repeats: 'paper-one.p2s1-a',
    });
    expect(evidence.events.map((event) => event.place)).toEqual([undefined, 'City Y', 'City Z']);
  });

  it('names the claims that somebody denies as disputed', () => {
    const deniedRows = ({ evidence }: ReturnType<typeof compiled>['evidence']) =>
      [...evidence.entries()].flatMap(([row, item]) =>
        item.kind === 'claim' && item.deniedBy !== undefined ? [row] : [],
      );
    const { evidence } = compiled();
    expect(deniedRows(evidence)).toHaveLength(1);
    expect(evidence.disputed).toEqual(deniedRows(evidence));
    const file = 'reports/annotated/paper-one.yaml';
    expect(compiled({ file, from: 'deniedBy: [country-a]', to: '' }).evidence.disputed).toEqual([]);
  });

  it('writes the English name of an entity that has no tie', () => {
    const changes = [
      {
        file: 'reports/annotated/paper-one.yaml',
        from: 'speaker: minister-p',
        to: 'speaker: speaker-s',
      },
      {
        file: 'entities/all.yaml',
        from: '- {id: fish,',
        to: '- {id: speaker-s, kind: person, names: {en: Speaker S}, side: other}\n- {id: fish,',
      },
    ];
    expect(compiled(...changes).evidence.evidence[1]).toMatchObject({ speaker: 'Speaker S' });
  });

  it('says of which positions an item tells that is no act', () => {
    const { evidence, graph, manifest } = compiled({
      file: 'events/2024.yaml',
      from: '{entity: minister-p, position: for}',
      to: '{entity: minister-p, position: absent}',
    });
    const row = evidence.evidence.findIndex((words) => words.kind === 'citation' && words.noActs);
    expect(evidence.evidence[row]).toEqual({
      kind: 'citation',
      noActs: [{ entity: 'minister-p', position: 'absent' }],
    });
    expect(graph.events.id[graph.evidence.event[row] ?? -1]).toBe('2024-06-a-hosts-b');
    expect(manifest.counts).toMatchObject({ citations: 3, evidence: 8 });
  });

  it('lists the sentences of annotated reports in reading order with their claims', () => {
    const [paperOne, paperTwo] = compiled().reports.reports;
    expect(paperTwo?.coverage).toBeUndefined();
    expect(paperOne?.text).toMatchObject({ paragraphs: 3, sentences: 5 });
    const rows = paperOne?.coverage?.map((one) => [
      one.paragraph,
      one.sentence,
      one.claims,
      one.without?.reason,
    ]);
    expect(rows).toEqual([
      [1, 1, [], 'heading'],
      [2, 1, [0], undefined],
      [2, 2, [1], undefined],
      [2, 3, [], 'repeats'],
      [3, 1, [2], undefined],
    ]);
    expect(paperOne?.coverage?.[0]?.heading).toBe(true);
  });

  it('numbers primary sources, so that rewrites of one text count once', () => {
    const { graph, manifest } = compiled();
    expect(graph.reports.source).toEqual([0, 0]);
    expect(manifest.counts).toMatchObject({ reports: 2, annotatedReports: 1, independentSources: 1 });
  });

  it('says in the manifest which window to show and how far the data reach', () => {
    const { manifest } = compiled();
    expect(manifest.defaultWindow).toEqual({ axis: 'reported', from: '2024-05-02', to: '2024-05-02' });
    expect(manifest.extents).toEqual({
      reported: { first: '2024-05-02', last: '2024-05-04' },
      happened: { first: '2024-05-02', last: '2024-06-30' },
    });
  });

  it('counts, hashes and versions the other files', () => {
    const { files, manifest } = compiled();
    const others = [...files].filter(([name]) => name !== 'manifest.json');
    expect(manifest.version).toBe(sha256(others.map(([, text]) => text).join('')).slice(0, 12));
    expect(manifest.files).toEqual(
      others.map(([name, text]) => ({ name, bytes: Buffer.byteLength(text), sha256: sha256(text) })),
    );
  });

  it('rounds positions to tenths', () => {
    expect(compiled().graph.entities.x).toEqual([0, 0.3, 0.7, 1, 1.3, 1.7]);
  });

  it('gives no window without an annotated report', () => {
    const { reports, claims: _claims, ...records } = tinyRecords();
    const cited = reports.filter(({ record }) => record.depth === 'cited');
    expect(() => compileRecords({ ...records, reports: cited, claims: [] })).toThrow(
      'there is no annotated report to take the default window from: add one',
    );
  });
});
