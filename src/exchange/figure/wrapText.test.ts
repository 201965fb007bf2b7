import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateTextWidth } from '../../render/estimateTextWidth.ts';
import { wrapText } from './wrapText.ts';

test('lines break between words', () => {
  expect(wrapText('one two three', 10, 50)).toEqual(['one two', 'three']);
});

test('a word without room is cut, as an address is', () => {
  expect(wrapText('aaaaaaaaaaaaaaa', 10, 50)).toEqual(['aaaaaaaaa', 'aaaaaa']);
});

test('Chinese breaks between any two characters', () => {
  expect(wrapText('中国和俄罗斯的关系', 10, 50)).toEqual(['中国和俄', '罗斯的关', '系']);
});

test('no text takes no line', () => {
  expect(wrapText('  ', 10, 50)).toEqual([]);
});

test('any text keeps its characters and fits its lines', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.integer({ min: 30, max: 300 }),
      (text, width) => {
        const lines = wrapText(text, 10, width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(lines.filter((line) => estimateTextWidth(line, 10) > width)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
