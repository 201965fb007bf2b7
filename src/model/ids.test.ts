import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EntityId, endsOf, isId, tieIdOf } from './ids.ts';

test.each<[text: string, valid: boolean]>([
  ['china', true],
  ['g20', true],
  ['2001-06-15-sco-founded', true],
  ['kahawatungu-2024-02-28.p1s1-a', true],
  ['a'.repeat(100), true],
  ['a'.repeat(101), false],
  ['', false],
  ['China', false],
  ['-china', false],
  ['china-', false],
  ['chi--na', false],
  ['chi na', false],
  ['china~russia', false],
  ['кита', false],
  ['china\n', false],
])('%j as an id: %s', (text, valid) => expect(isId(text)).toBe(valid));

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/).map((one) => one as EntityId);

test('a tie has one id, whichever end is named first, and gives its ends back', () => {
  fc.assert(
    fc.property(id, id, (one, other) => {
      fc.pre(one !== other);
      const tie = tieIdOf(one, other);
      expect(tieIdOf(other, one)).toBe(tie);
      expect(endsOf(tie)).toEqual([one, other].toSorted());
    }),
  );
});

test('ends keep the order in which they are written', () => {
  expect(endsOf('russia~china')).toEqual(['russia', 'china']);
});

test.each(['china', 'china~', '~china', 'china~china', 'a~b~c', 'China~russia', ''])(
  '%j names no tie',
  (text) => expect(endsOf(text)).toBeNull(),
);
