import { afterEach, expect, test } from 'vitest';
import { i18n } from '../i18n/i18n.ts';
import { listText } from './listText.ts';

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

test('names stand in a row with a last word between', () => {
  expect(listText(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listText(['a', 'b', 'c'], 'disjunction')).toBe('a, b or c');
  expect(listText(['a'])).toBe('a');
});

test('the word between follows the language that is spoken', () => {
  i18n.loadAndActivate({ locale: 'ru', messages: {} });
  expect(listText(['а', 'б', 'в'])).toBe('а, б и в');
});
