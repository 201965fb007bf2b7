import { expect, it } from 'vitest';
import type { EntityId } from '../model/ids.ts';
import { FOCUS_MAX } from '../model/view.ts';
import { addToFocus, clearFocus, focusOn, removeFromFocus, withSteps } from './focusChange.ts';

const id = (name: string) => name as EntityId;
const view = { focus: [id('china'), id('sco')] };

it('a focus on one entity takes the place of what was in focus', () => {
  expect(focusOn(id('russia'))).toEqual({ focus: ['russia'] });
});

it('an entity is added once, and none to a full focus', () => {
  expect(addToFocus(view, id('russia'))).toEqual({ focus: ['china', 'sco', 'russia'] });
  expect(addToFocus(view, id('sco'))).toEqual({});
  const full = { focus: Array.from({ length: FOCUS_MAX }, (_, at) => id(`entity-${at}`)) };
  expect(addToFocus(full, id('russia'))).toEqual({});
});

it('the last entity taken out ends the focus, and the next begins with one step', () => {
  expect(removeFromFocus(view, id('china'))).toEqual({ focus: ['sco'] });
  expect(removeFromFocus({ focus: [id('sco')] }, id('sco'))).toEqual(clearFocus());
  expect(clearFocus()).toEqual({ focus: [], steps: 1 });
});

it.each([
  [-1, 0],
  [0, 0],
  [9, 9],
  [10, 9],
])('%d steps are held at %d', (asked, steps) => expect(withSteps(asked)).toEqual({ steps }));
