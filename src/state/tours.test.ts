import { describe, expect, it } from 'vitest';
import { parseAddress } from '../url/address.ts';
import { shownTour, showsStep, stepAt } from './tours.ts';

const view = (search: string) => parseAddress(search).view;

it('a shipped tour speaks the reader’s language, English where a text is missing', () => {
  const step = { heading: { en: 'All' }, text: { en: 'Text', ru: 'Текст' }, address: '' };
  const tour = { id: 'a', title: { en: 'A', ru: 'А' }, about: { en: 'On A' }, steps: [step] };
  expect(shownTour(tour, 'ru')).toEqual({
    id: 'a',
    title: 'А',
    about: 'On A',
    steps: [{ heading: 'All', text: 'Текст', address: '' }],
    isOwn: false,
  });
});

it.each([
  [1, 1],
  [3, 3],
  [9, 3],
  [0, 1],
])('step %i of three is step %i', (asked, shown) => {
  const step = { heading: 'H', text: '', address: '' };
  expect(stepAt({ steps: [step, step, step] }, asked)).toBe(shown);
});

describe('a view shows a step', () => {
  it.each(['?focus=sco', '?focus=sco&view=list', '?focus=sco&lang=ru&tour=a.1&cam=1,2,3'])('%s', (search) =>
    expect(showsStep(view(search), view('?focus=sco'))).toBe(true),
  );

  it.each(['', '?focus=sco&deg=2', '?focus=sco&sel=entity.sco', '?focus=sco&min=2'])('not %s', (search) =>
    expect(showsStep(view(search), view('?focus=sco'))).toBe(false),
  );
});
