import { expect, it } from 'vitest';
import { movedStep } from './movedStep.ts';

it.each([
  [0, 1, ['b', 'a', 'c']],
  [2, -1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
  [7, 1, ['a', 'b', 'c']],
] as const)('step %i by %i', (at, by, moved) => expect(movedStep(['a', 'b', 'c'], at, by)).toEqual(moved));
