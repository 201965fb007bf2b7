import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { activateLanguage } from '../../i18n/activateLanguage.ts';
import type { EntityId, TieId } from '../../model/ids.ts';
import { evidenceOfSubject } from '../../query/subject.ts';
import { arbitraryExport } from '../../testing/arbitraryExport.ts';
import { sampleExport } from '../../testing/sampleExport.ts';
import { dossier } from './dossier.ts';
import type { DossierSubject } from './dossierHead.ts';

const source = sampleExport();
const entity = (id: string): DossierSubject => ({ type: 'entity', id: id as EntityId });
const tie = (id: string): DossierSubject => ({ type: 'tie', id: id as TieId });

test('a tie introduces both ends and tells its evidence in time order, with reports as footnotes', () => {
  const made = dossier(source, tie('country-a~country-b'));
  expect(made?.head.type === 'tie' && made.head.ends.map(({ names }) => names.en)).toEqual([
    'Country A',
    'Country B',
  ]);
  expect(
    made?.sections.map(({ part, entries }) => [
      part,
      entries.map(({ record, footnote }) => [record.id, footnote]),
    ]),
  ).toEqual([
    [
      'inside',
      [
        ['claim-0', 1],
        ['claim-1', 2],
      ],
    ],
    ['outside-dates', [['claim-5', 3]]],
  ]);
  expect(made?.footnotes.map(({ number, report, title }) => [number, report, title])).toEqual([
    [1, 'gazette', 'They meet gazette'],
    [2, 'herald', 'They meet herald'],
    [3, 'archive', 'They meet archive'],
  ]);
});

test('a report that rewrites an earlier one says so', () => {
  const made = dossier(source, tie('country-a~country-b'));
  expect(made?.footnotes[1]?.sameSourceAs).toBe(1);
  expect(made?.sections[0]?.sources).toMatchObject({ reports: 2, independent: 1 });
});

test('an entity comes with its ties, strongest first', () => {
  const made = dossier(source, entity('country-b'));
  expect(made?.head.type === 'entity' && made.head.ties.map(({ other }) => other.id)).toEqual([
    'country-a',
    'league',
    'island',
    'minister-b',
  ]);
});

test('what the dataset does not have has no dossier', () => {
  expect(dossier(source, entity('nobody'))).toBe(null);
  expect(dossier(source, tie('country-a~minister-b'))).toBe(null);
});

test('it ends with the edition, the filters and the address', () => {
  expect(dossier(source, entity('league'))?.colophon).toEqual({
    title: 'Ties between Country A and Country B',
    version: '000000000000',
    licence: 'CC0-1.0',
    sentence: source.sentence,
    filtersInWords: source.filtersInWords,
    address: source.address,
  });
});

test('it names the dataset in the language that is spoken', () => {
  const manifest = { ...source.manifest, titles: { ru: 'Связи стран' } };
  activateLanguage('ru', {});
  try {
    expect(dossier({ ...source, manifest }, entity('league'))?.colophon.title).toBe('Связи стран');
  } finally {
    activateLanguage('en', {});
  }
});

test('every item of any subject stands in it once, each number has its footnote, and all footnotes are mentioned', () => {
  fc.assert(
    fc.property(arbitraryExport, fc.nat({ max: 5 }), (any, at) => {
      const { graph } = any;
      const id = graph.entities.id[at % graph.entities.count];
      const tieId = graph.ties.id[at];
      const subjects: DossierSubject[] = [
        ...(id === undefined ? [] : [{ type: 'entity', id } as const]),
        ...(tieId === undefined ? [] : [{ type: 'tie', id: tieId } as const]),
      ];
      for (const subject of subjects) {
        const made = dossier(any, subject);
        const entries = made?.sections.flatMap((section) => section.entries) ?? [];
        const chosen = [...evidenceOfSubject(graph, subject).entries()].filter(([, one]) => one === 1);
        expect(entries.map(({ record }) => record.row).sort((one, other) => one - other)).toEqual(
          chosen.map(([row]) => row),
        );
        const numbers = new Set(entries.flatMap(({ footnote }) => footnote ?? []));
        expect([...numbers]).toEqual(made?.footnotes.map(({ number }) => number));
        for (const { record, footnote } of entries)
          expect(made?.footnotes[(footnote ?? 0) - 1]?.report ?? null).toBe(record.report);
        expect(dossier(structuredClone(any), subject)).toEqual(made);
      }
    }),
    { numRuns: 60 },
  );
});
