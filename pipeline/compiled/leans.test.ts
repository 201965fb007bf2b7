import { describe, expect, it } from 'vitest';
import { linkRecords } from '../link/linkRecords.ts';
import { type Change, tinyRecords } from '../testing/tinyRecords.ts';
import { entitySourcesOf } from './entitySources.ts';
import { leansOf } from './leans.ts';
import { tieWeightsOf } from './tieWeights.ts';

function leans(...changes: readonly Change[]): Record<string, number> {
  const linked = linkRecords(tinyRecords(...changes));
  const entityOf = new Map(linked.records.entities.map(({ record }) => [record.id, record]));
  const found = leansOf(linked, entityOf, tieWeightsOf(linked));
  return Object.fromEntries(linked.table.entities.map((id, row) => [id, found[row] ?? Number.NaN]));
}

const TWO_SOURCES: Change = {
  file: 'reports/cited.yaml',
  from: 'primarySource: agency-one',
  to: 'primarySource: paper-two',
};

describe('leansOf', () => {
  it('puts the poles at the ends, and each side on its half, inwards by its ties to the other', () => {
    const found = leans();
    expect(found['country-a']).toBe(-1);
    expect(found['country-b']).toBe(1);
    expect(found['minister-p']).toBe(-0.5);
    expect(found['leader-q']).toBe(0.5);
  });

  it('puts others where their ties to the two sides balance', () => {
    const found = leans();
    expect(found['fish']).toBe(0);
    expect(found['org-x']).toBeCloseTo((0.8 * (1 - 2)) / 3);
  });

  it('leaves free what has no tie to a side', () => {
    const stranger = '- {id: other-z, kind: state, names: {en: Z}, side: other}\n- {id: fish,';
    const changes = [
      { file: 'entities/all.yaml', from: '- {id: fish,', to: stranger },
      {
        file: 'affiliations.yaml',
        from: '- from: country-a',
        to: '- {from: other-z, to: org-x, role: observer, date: {basis: unknown}}\n- from: country-a',
      },
    ];
    expect(leans(...changes)['other-z']).toBeNaN();
  });
});

describe('entitySourcesOf', () => {
  it('counts primary sources over all ties of an entity', () => {
    const linked = linkRecords(tinyRecords(TWO_SOURCES));
    const sources = entitySourcesOf(linked);
    expect(linked.table.entities.map((id, row) => [id, sources[row]])).toEqual([
      ['country-a', 1],
      ['country-b', 2],
      ['fish', 2],
      ['leader-q', 2],
      ['minister-p', 2],
      ['org-x', 2],
    ]);
  });
});

describe('tieWeightsOf', () => {
  it('counts primary sources, not reports, and affiliations as one', () => {
    const linked = linkRecords(tinyRecords());
    expect(tieWeightsOf(linked)).toEqual(linked.table.ties.map(() => 1));
    const two = linkRecords(tinyRecords(TWO_SOURCES));
    const ids = two.table.ties.map(({ a, b }) => `${two.table.entities[a]}~${two.table.entities[b]}`);
    const weights = Object.fromEntries(ids.map((id, tie) => [id, tieWeightsOf(two)[tie]]));
    expect(weights).toMatchObject({ 'leader-q~minister-p': 2, 'country-a~org-x': 1 });
  });
});
