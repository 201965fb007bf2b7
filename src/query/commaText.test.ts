import { afterEach, expect, test } from 'vitest';
import { i18n } from '../i18n/i18n.ts';
import { commaText } from './commaText.ts';

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

test('names stand in a row with commas between', () => {
  expect(commaText(['a', 'b', 'c'])).toBe('a, b, c');
  expect(commaText(['a'])).toBe('a');
  expect(commaText([])).toBe('');
});

test('the comma follows the language that is spoken', () => {
  i18n.loadAndActivate({ locale: 'zh', messages: { '{list}, {item}': '{list}、{item}' } });
  expect(commaText(['a', 'b', 'c'])).toBe('a、b、c');
});
