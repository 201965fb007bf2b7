import { describe, expect, test } from 'vitest';
import { shippedIndex } from '../../testing/shippedSearch.ts';
import { nearWords } from './nearWords.ts';
import { search } from './search.ts';
import { searchQueryOf } from './searchQuery.ts';

const index = await shippedIndex();

describe('what a name that only comes near to a text is said to be like', () => {
  test.each([
    ['Лаврофф', 'Лавров'],
    ['Lavrof', 'Lavrov'],
    ['Lawrow', 'Lavrov'],
    ['Wang Yee', 'Wang Yi'],
    ['Shoygu', 'Shoigu'],
    ['Шойгуу', 'Шойгу'],
    ['Xi Jingping', 'Xi Jinping'],
    ['Sergej Lawrow', 'Sergey Lavrov'],
  ])('“%s”: “%s”, in the script of the text', (text, like) => {
    expect(search(index, text).entities[0]?.like).toBe(like);
  });

  test.each(['Lavrov', 'Лавров', '拉夫罗夫', 'Lavr', 'xi jin ping', 'КИТАЙ', '谢尔盖'])(
    '“%s”: nothing, for it is written so',
    (text) => {
      expect(search(index, text).entities[0]?.like).toBeNull();
    },
  );

  test('the whole form where no words of it are alike', () => {
    const query = searchQueryOf('vangie');
    expect(query && nearWords('Wang Yi', query)).toBe('Wang Yi');
  });
});
