import { describe, expect, test } from 'vitest';
import { TieStyle } from '../../query/visibleGraph.ts';
import { actText, kindText } from './actText.ts';
import { figureText } from './figureText.ts';
import { langOfText } from './langOfText.ts';
import { tieLineText } from './tieLineText.ts';

test.each([
  [{ what: 'goods trade', value: 190.27, unit: 'USD bn' }, 'goods trade: 190.27 USD bn'],
  [{ what: 'growth', value: 29.3, unit: '%' }, 'growth: 29.3%'],
  [{ what: 'votes for', value: 141 }, 'votes for: 141'],
  [{ what: 'soldiers', value: 12000 }, 'soldiers: 12,000'],
  [{ what: 'share', value: 'over a third' }, 'share: over a third'],
])('the figure %o reads "%s"', (figure, text) => {
  expect(figureText(figure)).toBe(text);
});

describe('an act', () => {
  test('says its PLOVER code in plain words, with its class', () => {
    const plover = { type: 'CONSULT', mode: 'visit', contexts: ['diplomatic', 'natural_resource'] } as const;
    expect(actText({ ...plover, contexts: [...plover.contexts] })).toBe(
      'consult (visit), diplomatic, natural resource – verbal cooperation',
    );
    expect(actText({ type: 'AID' })).toBe('aid – material cooperation');
  });

  test('without a code says so', () => {
    expect(actText(undefined)).toBe('no PLOVER code');
  });

  test('has a kind in plain words', () => {
    expect(kindText('trade-figure')).toBe('trade figure');
    expect(kindText('un-vote')).toBe('UN vote');
    expect(kindText('union')).toBe('union');
  });
});

test.each([
  ['欧亚事务特别代表', 'zh-Hans'],
  ['Лавров', 'ru'],
  ['Woedong', undefined],
])('the script of %s is that of %s', (text, lang) => {
  expect(langOfText(text)).toBe(lang);
});

test('each style of line is explained, an unknown one as not drawn', () => {
  const words = Object.values(TieStyle).map(tieLineText);
  expect(words.map((text) => text.slice(0, 6))).toEqual(['Not dr', 'Dashed', 'Solid ', 'Dotted']);
  expect(tieLineText(9)).toBe(tieLineText(TieStyle.out));
});
