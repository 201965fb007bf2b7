import { describe, expect, it, test } from 'vitest';
import { INVENTED_ENTITIES } from '../testing/inventedEntities.ts';
import { findMentions } from './findMentions.ts';
import { nameFormsOf } from './nameForms.ts';

const FORMS = nameFormsOf(INVENTED_ENTITIES);

/** Mentions of each sentence as text: `avonia (Avonia)`, candidates with `?`; a sentence that begins with # is a heading. */
function mentions(...sentences: readonly string[]): string[][] {
  const texts = sentences.map((text) => ({ text: text.replace(/^# /, ''), heading: text.startsWith('# ') }));
  return findMentions(texts, FORMS).map((found) =>
    found.map(
      ({ entities, sure, form }) => `${entities.map((id) => (sure ? id : `${id}?`)).join('/')} (${form})`,
    ),
  );
}

describe('findMentions', () => {
  test.each([
    ['a name', 'Avonia left.', ['avonia (Avonia)']],
    [
      'the longest of names in names',
      'An Avonian foreign ministry spokesperson spoke.',
      ['spokesperson (Avonian foreign ministry spokesperson)'],
    ],
    ['a long name as one', 'The League of Shires and Isles met.', ['league (League of Shires and Isles)']],
    ['a group without "(unnamed)"', 'Some Avonian firms left.', ['firms (Avonian firms)']],
    ['a name without its article', 'In the West, they wait.', ['the-west (West)']],
    ['an issue in small letters', 'A dispute over fish began.', ['fish (dispute over fish)']],
    [
      'entities in their order, each as often as it is named',
      'The US and Avonia met the US.',
      ['united-shires (US)', 'avonia (Avonia)', 'united-shires (US)'],
    ],
    ['nobody', 'He told us of the west.', []],
  ])('finds %s', (_, sentence, expected) => {
    expect(mentions(sentence)).toEqual([expected]);
  });

  test.each([
    ['a capital that is an entity, too', 'He came to Shireton.', ['shireton?/united-shires? (Shireton)']],
    ['a capital that is none', 'He came to Port Avon.', ['avonia? (Port Avon)']],
    ['part of a territory', 'He came to the Isle of Wool.', ['united-shires? (Isle of Wool)']],
    ['an adjective', 'Avonian ships and Western ones came.', ['avonia? (Avonian)', 'the-west? (Western)']],
    ['a family name that nobody is introduced by', 'Then Quill spoke.', ['pera-quill? (Quill)']],
    ['a family name of several', 'Then Minister Tao spoke.', ['tao-wen?/tao-min? (Tao)']],
    ['an abbreviation in a line of capitals', 'THEY TELL US NO', ['united-shires? (US)']],
  ])('leaves open %s', (_, sentence, expected) => {
    expect(mentions(sentence)).toEqual([expected]);
  });

  it('offers nothing that the sentence names for sure', () => {
    expect(mentions('Avonia sent Avonian ships.')).toEqual([['avonia (Avonia)']]);
  });

  it('keeps the choice between city and state, though the state is named', () => {
    expect(mentions('The US spoke in Shireton.')).toEqual([
      ['united-shires (US)', 'shireton?/united-shires? (Shireton)'],
    ]);
  });
});

describe('family names', () => {
  it('are those of whoever is named in full somewhere in the text, even later', () => {
    expect(
      mentions("# Quill's Visit to Tao", 'Pera Quill met Tao Wen.', 'Both Tao and Quill smiled.'),
    ).toEqual([
      ['pera-quill (Quill)', 'tao-wen (Tao)'],
      ['pera-quill (Pera Quill)', 'tao-wen (Tao Wen)'],
      ['tao-wen (Tao)', 'pera-quill (Quill)'],
    ]);
  });

  it('are certain behind a title, where only one bears them', () => {
    expect(mentions('He saw foreign minister Moor and Mr. Quill.')).toEqual([
      ['ada-moor (Moor)', 'pera-quill (Quill)'],
    ]);
  });

  it('are found behind a title that is part of an alias, and in the full name behind it', () => {
    expect(mentions('President Quill, or President Pera Quill, spoke.')).toEqual([
      ['pera-quill (President Quill)', 'pera-quill (Pera Quill)'],
    ]);
  });

  test.each([
    ['goes on', 'They saw Tao Lin there.'],
    ['goes on behind a title', 'They saw Minister Tao Lin there.'],
    ['has begun', 'They saw Petra Quill there.'],
  ])('of a name that %s are those of somebody else', (_, sentence) => {
    expect(mentions(sentence)).toEqual([[]]);
  });

  test.each([
    ['a day behind them', 'They saw Quill Monday.', ['pera-quill? (Quill)']],
    ['a day before them', 'On Monday Quill left.', ['pera-quill? (Quill)']],
    [
      'a known name beside them',
      'When in Avonia Quill met Avonia.',
      ['avonia (Avonia)', 'pera-quill? (Quill)', 'avonia (Avonia)'],
    ],
    ['the first word of a sentence', 'Yet Quill left.', ['pera-quill? (Quill)']],
  ])('stand with %s', (_, sentence, expected) => {
    expect(mentions(sentence)).toEqual([expected]);
  });

  it('are left open where the text also names somebody unknown by them', () => {
    expect(mentions('Tao Wen came with Tao Lin.', 'Tao spoke.')).toEqual([
      ['tao-wen (Tao Wen)'],
      ['tao-wen? (Tao)'],
    ]);
  });

  it('are left open where two of that name are named in full', () => {
    expect(mentions('Tao Wen came with Tao Min.', 'Tao spoke.')[1]).toEqual(['tao-wen?/tao-min? (Tao)']);
  });
});
