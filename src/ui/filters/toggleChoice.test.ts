import { describe, expect, test } from 'vitest';
import { toggleChoice } from './toggleChoice.ts';

const OFFERED = ['state', 'person', 'issue'] as const;
type Code = (typeof OFFERED)[number];

describe('toggleChoice', () => {
  test.each<[what: string, before: readonly Code[] | null, one: Code, after: readonly Code[] | null]>([
    ['unticking one of all leaves the others', null, 'person', ['state', 'issue']],
    ['ticking adds in the order of the list, not of the clicks', ['issue'], 'state', ['state', 'issue']],
    ['unticking leaves the rest', ['state', 'issue'], 'issue', ['state']],
    ['ticking the last missing one is all', ['state', 'issue'], 'person', null],
  ])('%s', (_what, before, one, after) => {
    expect(toggleChoice(OFFERED, before, one)).toEqual({ chosen: after, emptied: false });
  });

  test('unticking the last one brings back all and says so', () => {
    expect(toggleChoice(OFFERED, ['state'], 'state')).toEqual({ chosen: null, emptied: true });
  });

  test('a chosen code that is not offered is dropped', () => {
    expect(toggleChoice<string>(OFFERED, ['place', 'state'], 'issue')).toEqual({
      chosen: ['state', 'issue'],
      emptied: false,
    });
  });
});
