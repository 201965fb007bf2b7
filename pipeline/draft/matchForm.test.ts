import { describe, expect, it, test } from 'vitest';
import { matcherOf } from './matchForm.ts';

const found = (form: string, sentence: string, anyCase = false) =>
  matcherOf({ text: form, anyCase })(sentence).map(({ start, end }) => sentence.slice(start, end));

describe('matcherOf', () => {
  test.each([
    ['possessive', 'Avonia', "Avonia's and Avonia’s", ['Avonia', 'Avonia']],
    ['hyphens beside it', 'Avonia', 'the Avonia-Shire tie', ['Avonia']],
    ['a line in capitals', 'Avonia', 'AVONIA AND ALL', ['AVONIA']],
    ['several blanks', 'United Shires', 'the United \t Shires', ['United \t Shires']],
    ['one capital kept of two', 'Wool Isle', 'the Wool isle', ['Wool isle']],
    [
      'capitals of a headline',
      'Avonian foreign ministry',
      'Avonian Foreign Ministry',
      ['Avonian Foreign Ministry'],
    ],
    ['an apostrophe of the other kind', "Shire's End", 'at Shire’s End', ['Shire’s End']],
    ['an abbreviation', 'US', 'The US, or U.S., or U.S', ['US', 'U.S.', 'U.S']],
    ['a sign at its end', 'BRICS+', 'of BRICS+ and BRICS', ['BRICS+']],
    ['no blanks around it in Chinese', '甲国', '乙国和甲国说', ['甲国']],
    ['another script', 'Авония', 'что Авония и Авонияк', ['Авония']],
  ])('finds a name with %s', (_, form, sentence, expected) => {
    expect(found(form, sentence)).toEqual(expected);
  });

  test.each([
    ['an abbreviation in small letters', 'US', 'they told us, Us'],
    ['an amount of money', 'US', 'US$240'],
    ['a part of a word', 'Avon', 'Avonia and Savon'],
    ['a direction', 'West', 'to the west of it'],
    ['an abbreviation with other letters', 'G20', 'g20'],
  ])('does not take %s for a name', (_, form, sentence) => {
    expect(found(form, sentence)).toEqual([]);
  });

  it('finds issues in any case, but not their abbreviations', () => {
    expect(found('Dispute over Fish', 'the dispute over fish', true)).toEqual(['dispute over fish']);
    expect(found('IT', 'it is', true)).toEqual([]);
  });
});
