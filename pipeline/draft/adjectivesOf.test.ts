import { describe, expect, it, test } from 'vitest';
import type { EntityRecord } from '../records/entityRecord.ts';
import { adjectivesOf } from './adjectivesOf.ts';

const state = (en: string, change: Partial<EntityRecord> = {}): EntityRecord => ({
  id: 'state',
  kind: 'state',
  names: { en },
  side: 'other',
  ...change,
});

describe('adjectivesOf', () => {
  test.each([
    ['Germany', 'German'],
    ['Italy', 'Italian'],
    ['China', 'Chinese'],
    ['Russia', 'Russian'],
    ['Ukraine', 'Ukrainian'],
    ['Chile', 'Chilean'],
    ['Iran', 'Iranian'],
    ['Japan', 'Japanese'],
    ['Israel', 'Israeli'],
    ['North Korea', 'North Korean'],
    ['The West', 'The Western'],
  ])('of %s are among others %s', (name, adjective) => {
    expect(adjectivesOf(state(name))).toContain(adjective);
  });

  it('come from aliases, too', () => {
    expect(adjectivesOf(state('Avon', { aliases: ['Avonia', 'AV'] }))).toContain('Avonian');
  });

  it('come only from states and groups, and from names of one or two words', () => {
    expect(adjectivesOf(state('Avonia', { kind: 'person' }))).toEqual([]);
    expect(adjectivesOf(state('Republic of Avonia', { aliases: ['USA'] }))).toEqual([]);
  });
});
