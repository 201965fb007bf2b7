import { expect, it } from 'vitest';
import { linkRecords } from '../link/linkRecords.ts';
import { TWO_SOURCES, tinyRecords } from '../testing/tinyRecords.ts';
import { entitySourcesOf } from './entitySources.ts';

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
