import { expect, it } from 'vitest';
import { sortedViews } from './sortedViews.ts';

const view = (name: string, saved: string) => ({ id: name, name, saved, address: '' });
const VIEWS = [
  view('Tie 10', '2026-01-05T00:00:00.000Z'),
  view('äther', '2026-01-03T00:00:00.000Z'),
  view('Tie 9', '2026-01-02T00:00:00.000Z'),
];

it.each([
  ['name', ['äther', 'Tie 9', 'Tie 10']],
  ['date', ['Tie 10', 'äther', 'Tie 9']],
] as const)('by %s', (order, names) =>
  expect(sortedViews(VIEWS, order, 'en').map(({ name }) => name)).toEqual(names),
);

it('leaves the list itself alone', () => {
  sortedViews(VIEWS, 'name', 'en');
  expect(VIEWS.map(({ name }) => name)).toEqual(['Tie 10', 'äther', 'Tie 9']);
});
