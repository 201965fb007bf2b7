import { expect, it } from 'vitest';
import { linkRecords } from '../link/linkRecords.ts';
import { TWO_SOURCES, tinyRecords } from '../testing/tinyRecords.ts';
import { tieWeightsOf } from './tieWeights.ts';

it('counts primary sources, not reports, and affiliations as one', () => {
  const linked = linkRecords(tinyRecords());
  expect(tieWeightsOf(linked)).toEqual(linked.table.ties.map(() => 1));
  const two = linkRecords(tinyRecords(TWO_SOURCES));
  const ids = two.table.ties.map(({ a, b }) => `${two.table.entities[a]}~${two.table.entities[b]}`);
  const weights = Object.fromEntries(ids.map((id, tie) => [id, tieWeightsOf(two)[tie]]));
  expect(weights).toMatchObject({ 'leader-q~minister-p': 2, 'country-a~org-x': 1 });
});
