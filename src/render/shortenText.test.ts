import { expect, test } from 'vitest';
import { shortenText } from './shortenText.ts';

const measure = (text: string) => text.length * 10;

test.each([
  ['fits', 'China', 50, 'China'],
  ['too long', 'Bank of China', 80, 'Bank of…'],
  ['no room at all', 'China', 5, '…'],
  ['characters of two units', '𠀀𠀁𠀂𠀃', 40, '𠀀…'],
])('%s', (_, text, width, expected) => {
  expect(shortenText(text, '12px x', width, measure)).toBe(expected);
});
