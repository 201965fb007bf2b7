import { expect, test } from 'vitest';
import type { EntityRecord } from '../records/entityRecord.ts';
import { familyNameOf } from './familyNameOf.ts';

const person: EntityRecord = { id: 'p', kind: 'person', names: { en: 'Pera Ann Quill' }, side: 'other' };

test.each<[string, string | null, Partial<EntityRecord>]>([
  ['the last word', 'Quill', {}],
  ['the last word, by a Chinese name with a dot', 'Quill', { names: { en: 'Pera Quill', zh: '佩拉·奎尔' } }],
  ['the first word, by a Chinese name without one', 'Tao', { names: { en: 'Tao Wen', zh: '陶文' } }],
  ['none, of a person with one name', null, { names: { en: 'Pera' } }],
  ['none, of one who is not named', null, { named: false }],
  ['none, of what is no person', null, { kind: 'state' }],
])('the family name is %s', (_, family, change) => {
  expect(familyNameOf({ ...person, ...change })).toBe(family);
});
