import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText } from './foldText.ts';
import { latinOfCyrillic } from './latinOfCyrillic.ts';
import { looseSpelling } from './looseSpelling.ts';
import { namePairs } from './namePairs.ts';
import { askedTermsOf, joinParts, partsOf, termsOf } from './searchTerms.ts';

describe('folding', () => {
  test.each([
    ['Brasília', 'brasilia'],
    ['  Nguyễn  Phú-Trọng ', 'nguyen phu trong'],
    ['Łukasz Øre', 'lukasz ore'],
    ['People’s Bank', 'peoples bank'],
    ['Фёдор Андрей', 'федор андреи'],
    ['谢尔盖·拉夫罗夫', '谢尔盖 拉夫罗夫'],
    ['ＢＲＩＣＳ+', 'brics'],
  ])('%s is %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('of a text in plain letters is the same on the short way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(foldText(`${text} é`)).toBe(`${foldText(text)} e`.trim());
      }),
    );
  });

  it('of a folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

test.each([
  ['лавров', 'lavrov'],
  ['хрущев', 'khrushchev'],
  ['ельцин', 'eltsin'],
  ['зеленський', 'zelenskiy'],
])('%s in Latin letters is %s', (text, latin) => expect(latinOfCyrillic(text)).toBe(latin));

test.each([
  ['Lavrov', 'Lawrow', 'Лавров'],
  ['Sergey', 'Sergei', 'Sergej', 'Serguei', 'Сергей'],
  ['Andrey', 'Andrei', 'Андрей'],
  ['Dmitry', 'Dmitriy', 'Dmitri', 'Дмитрий'],
  ['Yury', 'Yuri', 'Юрий'],
  ['Khrushchev', 'Хрущев'],
  ['Evgeny', 'Yevgeny', 'Jewgenij', 'Евгений'],
])('%s is spelled like %s', (...spellings) => {
  expect(new Set(spellings.map(looseSpelling)).size).toBe(1);
});

describe('Chinese', () => {
  it('is kept by characters and pairs, and asked for by pairs', () => {
    expect(termsOf('拉夫罗 x')).toEqual(['拉', '夫', '罗', '拉夫', '夫罗', 'x']);
    expect(askedTermsOf('拉夫罗 x')).toEqual(['拉夫', '夫罗', 'x']);
    expect(askedTermsOf('中')).toEqual(['中']);
  });

  it('is taken apart and put together again', () => {
    expect(partsOf('中国 g20 俄')).toEqual(['中', '国', 'g20', '俄']);
    expect(joinParts(['中', '国', 'g20', '俄'])).toBe('中国 g20 俄');
  });
});

test.each([
  ['China – Russia', [['China', 'Russia']]],
  ['China-Russia', [['china', 'russia']]],
  [
    'a b c',
    [
      ['a', 'b c'],
      ['a b', 'c'],
    ],
  ],
  ['俄美', [['俄', '美']]],
  ['China', []],
])('“%s” can be read as the pairs %j', (text, pairs) => {
  expect(namePairs(text).map(({ left, right }) => [left, right])).toEqual(pairs);
});
