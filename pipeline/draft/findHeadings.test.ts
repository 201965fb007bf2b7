import { describe, expect, it, test } from 'vitest';
import { findHeadings } from './findHeadings.ts';

const SENTENCE = 'Country A asked Country B for more fish.';

describe('findHeadings', () => {
  test.each([
    'Country A Asks for Fish',
    'Areas of discussion',
    '“Fish First”, Says Leader Q',
    '2024: The Year of Fish',
    'Who Owns the Fish?',
    '甲国要求更多的鱼',
  ])('takes %j before a text for a heading', (line) => {
    expect(findHeadings(`${line}\n\n${SENTENCE}`, [])).toEqual([1]);
  });

  test.each([
    SENTENCE,
    'Country A asked for “more fish.”',
    'Who will own the fish when the talks are over?',
    'These are the points:',
    'and so it went on',
    '* * *',
    `Country A ${'and Country B '.repeat(8)}`,
  ])('takes %j for text', (line) => {
    expect(findHeadings(`${line}\n${SENTENCE}`, [])).toEqual([]);
  });

  it('passes over furniture, and what no text follows heads nothing', () => {
    const text = ['Fish Talks', 'Menu', SENTENCE, 'What Comes Next', SENTENCE, 'International Agencies'];
    expect(findHeadings(text.join('\n'), [2])).toEqual([1, 4]);
  });

  it('takes a headline and the line under it', () => {
    expect(findHeadings(`Fish Talks\nLeader Q to visit Country A\n${SENTENCE}`, [])).toEqual([1, 2]);
  });
});
