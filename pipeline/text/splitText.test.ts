import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { splitText, type TextMarks } from './splitText.ts';

function sentences(text: string, marks?: TextMarks): string[][] {
  return splitText(text, marks).map((paragraph) =>
    paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('splitText', () => {
  test.each([
    ['One. Two.', ['One.', 'Two.']],
    ['One! Two? Three… Four', ['One!', 'Two?', 'Three…', 'Four']],
    ['He said "Yes." She left.', ['He said "Yes."', 'She left.']],
    ['He said ‘so.’) “Then” he left.', ['He said ‘so.’)', '“Then” he left.']],
    ['It cost $1. 50 came.', ['It cost $1.', '50 came.']],
    ['It cost 1.50 and rose.', ['It cost 1.50 and rose.']],
    ['It grew... and fell.', ['It grew... and fell.']],
    ['It grew... Then it fell.', ['It grew...', 'Then it fell.']],
    ['Mr. P met Dr. Q. R. Smith of the U.S. Senate in St. Ives.', 1],
    ['On Sat. May 18th, No. 3 of 5 vs. Org X.', 1],
    ['He came to the i.e. Party', 1],
    ['lower. case stays', 1],
    ['Ещё раз. Потом.', ['Ещё раз.', 'Потом.']],
    ['One.  Two.\t', ['One.', 'Two.']],
    ['One.Two', 1],
  ] as const)('%j', (text, expected) => {
    const found = sentences(text)[0];
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });

  it('makes a paragraph of each line that is neither blank nor furniture', () => {
    const text = 'Menu\n\nOne. Two.\n   \nThree.\nComments';
    expect(sentences(text, { furniture: [1, 6] })).toEqual([['One.', 'Two.'], ['Three.']]);
  });

  it('leaves out the part of a line that is furniture', () => {
    const text = 'skip\n date 2024-01-01 One. Two. Share this';
    const furnitureSpans = [
      { line: 2, start: 0, end: 17 },
      { line: 2, start: 27, end: 99 },
    ];
    expect(sentences(text, { furniture: [1], furnitureSpans })).toEqual([['One.', 'Two.']]);
  });

  it('takes a heading as one sentence whatever stands in it', () => {
    expect(splitText('War? Peace. Now', { headings: [1] })).toEqual([
      { heading: true, sentences: [{ start: 0, end: 15 }] },
    ]);
  });

  it('counts offsets in UTF-16 units of the whole text', () => {
    expect(splitText('𝒜.\n\nBa. Ca.')).toEqual([
      { heading: false, sentences: [{ start: 0, end: 3 }] },
      {
        heading: false,
        sentences: [
          { start: 5, end: 8 },
          { start: 9, end: 12 },
        ],
      },
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(splitText('')).toEqual([]);
  });

  it('covers all that is not blank, in order and without overlap', () => {
    const word = fc.constantFrom('A', 'b.', 'Mr.', 'c!"', '(D', '…', ' ', '  ', '\n', '3.', '“E”?');
    const texts = fc.array(word).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const spans = splitText(text).flatMap((paragraph) => paragraph.sentences);
        const covered = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(spans.every((span, row) => span.start >= (spans[row - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});
