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
  ['kind', ENTITY_KINDS],
  ['class', TIE_CLASSES],
  ['type', EVENT_TYPES],
  ['standing', STANDINGS],
  ['stance', STANCES],
  ['basis', DATE_BASES],
  ['depth', DEPTHS],
];

test.each(CODES)('every %s has words of its own', (list, codes) => {
  const plain = codes.map((code) => (code === 'NONE' ? 'no event' : code.toLowerCase().replaceAll('-', ' ')));
  expect(codes.map(CODE_WORDS[list])).toEqual(plain);
});
