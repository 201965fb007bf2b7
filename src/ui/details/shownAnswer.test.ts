import { expect, it } from 'vitest';
import type { EntityId } from '../../model/ids.ts';
import { shownAnswer } from './shownAnswer.ts';

const path = ['china', 'russia'] as unknown as readonly [EntityId, EntityId];
const none = { query: null, path: null, compare: null };

it('of a search and a path is the one that was asked last', () => {
  expect(shownAnswer({ ...none, query: 'Lavrov', path }, 'search')).toBe('search');
  expect(shownAnswer({ ...none, query: 'Lavrov', path }, 'path')).toBe('path');
});

it('is of the question that is on, whatever was asked last', () => {
  expect(shownAnswer({ ...none, query: 'Lavrov' }, 'path')).toBe('search');
  expect(shownAnswer({ ...none, path }, 'search')).toBe('path');
  expect(shownAnswer(none, 'search')).toBeNull();
});
