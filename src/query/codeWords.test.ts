import { expect, test } from 'vitest';
import {
  DATE_BASES,
  DEPTHS,
  ENTITY_KINDS,
  EVENT_TYPES,
  STANCES,
  STANDINGS,
  TIE_CLASSES,
} from '../model/codes.ts';
import { CODE_WORDS } from './codeWords.ts';

const CODES: readonly [keyof typeof CODE_WORDS, readonly string[]][] = [
  ['class', TIE_CLASSES],
  ['type', EVENT_TYPES],
  ['standing', STANDINGS],
  ['stance', STANCES],
  ['depth', DEPTHS],
];

test.each(CODES)('every %s has words of its own', (list, codes) => {
  const plain = codes.map((code) => (code === 'NONE' ? 'no event' : code.toLowerCase().replaceAll('-', ' ')));
  expect(codes.map(CODE_WORDS[list])).toEqual(plain);
});

test('kinds are told of many', () =>
  expect(ENTITY_KINDS.map(CODE_WORDS.kind)).toEqual([
    'states',
    'people',
    'organizations',
    'state and UN bodies',
    'companies',
    'groups',
    'places',
    'agreements',
    'issues',
  ]));

test('how dates are known follows the word "dates"', () =>
  expect(DATE_BASES.map((basis) => `dates ${CODE_WORDS.basis(basis)}`)).toEqual([
    'dates stated by the report',
    'dates worked out from the text',
    'dates from other reports',
    'dates inferred',
    'dates not known',
  ]));
