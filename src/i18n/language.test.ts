import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';

test.each([
  [['ru-RU', 'en'], 'ru'],
  [['fr', 'zh-TW', 'ru'], 'zh'],
  [['EN-us'], 'en'],
  [['fr', 'de'], 'en'],
  [['zha'], 'en'],
  [[], 'en'],
])('a reader of %j is spoken to in %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language);
});
