import { describe, expect, it, test } from 'vitest';
import { findFurniture } from './findFurniture.ts';
import { FURNITURE_LINES } from './furniturePatterns.ts';

const SENTENCE = 'Country A asked Country B for more fish on the second day of the talks.';

/** Lines of invented pages, each with text around it. */
const FURNITURE = [
  'Image created by AI',
  'Photo credit: Some Agency',
  'A file photo',
  'Leader Q in City Y. Photo: Some Agency',
  'Leader Q leaves a hall in City Y on 2 May. P. Mill/Pool via REUTERS',
  'Published February 28, 2024',
  'Some Writer Published 2 May 2024 | 08:05 PM',
  'Updated: 10:00 pm, 31 May, 2023',
  'Sat. May 18th, 2024',
  'date: 2024-05-02',
  '26 December 2024, Thursday, 10:54',
  '5 months ago',
  'an hour ago',
  'Posted by: Some Writer',
  '(Web editor: Some Writer, Other Writer)',
  'By Some Writer • July 01, 2009',
  'Source: Some Paper',
  'https://example.org/a/b',
  'International Agencies',
  '(Xinhua) 11:30, July 23, 2021',
  '(With inputs from agencies.)',
  'Leave a Reply',
  'Leave the first review',
  'Post Your Comments',
  'Rate this article:',
  'Your email address will not be published.',
  'Please enter email address.',
  'Please check re-captcha.',
  'Looks good!',
  'Forgot password?',
  'No comments:',
  '12 comments',
  'Comments are closed.',
  "What's your reaction?",
  'Loading…',
  'Loading comments...',
  'Share this article',
  'Read more: Country B answers',
  'Continue reading',
  'Next post',
  'Photos',
  'Sign up for our newsletter',
  'Follow us on a network',
  'Download the app',
  'Advertisement',
  'Home > World',
  'About Us | Join Us | Contact Us',
  ' — ',
  'We use cookies on this site',
  '© 2024 Some Paper',
  'Some Paper. All rights reserved.',
  'Tags: Country A, fish',
  '3 min read',
  '1204 views',
];

const TEXT = [
  SENTENCE,
  'Published reports of the talks differ.',
  'Five months ago Country A left Org X.',
  'By the end of the day, Leader Q had left.',
  'By Monday Leader Q had left.',
  'Share prices rose in City Y.',
  'Comments by Leader Q drew replies.',
  'Search teams from Country A came.',
  'Source of the quarrel was fish.',
  'The agency did not say who had paid.',
  'On May 18th, 2024, Leader Q came home.',
  'Leader Q and Minister P',
];

describe('findFurniture', () => {
  test.each(FURNITURE)('drops a line like %j', (line) => {
    expect(findFurniture(`${SENTENCE}\n${line}\n${SENTENCE}`).map((one) => [one.line, one.span])).toEqual([
      [2, null],
    ]);
  });

  test.each(TEXT)('keeps a line like %j', (line) => {
    expect(findFurniture(`${SENTENCE}\n${line}\n${SENTENCE}`)).toEqual([]);
  });

  it('has an example of every pattern', () => {
    const idle = FURNITURE_LINES.filter(
      ({ pattern }) => !FURNITURE.some((line) => pattern.test(line.trim())),
    );
    expect(idle.map(({ pattern }) => pattern.source)).toEqual([]);
  });

  it('says why, and counts lines from 1 with the blank ones', () => {
    expect(findFurniture(`\n${SENTENCE}\r\n\n5 months ago\r\n`)).toEqual([
      { line: 4, why: 'age reckoned on the day the page was stored', span: null },
    ]);
  });

  it('drops the date before the first sentence of a line, and no more', () => {
    const line = ` date 2024-02-28 ${SENTENCE}`;
    const why = "the page's own date before the first sentence";
    expect(findFurniture(line)).toEqual([{ line: 1, why, span: { start: 0, end: line.indexOf('Country') } }]);
  });

  it.each([' date 2024-02-28 ', ' date 2024-02-28 Menu'])(
    'drops all of %j: what follows is no text',
    (line) => {
      expect(findFurniture(`${line}\n${SENTENCE}`)).toMatchObject([{ line: 1, span: null }]);
    },
  );

  it('drops a few words behind the last sentence, where they head nothing', () => {
    const text = `Country A and Fish\n${SENTENCE}\nWorld\n\nLeader Q\n${'and on '.repeat(5)}`;
    const why = 'a few words behind the last sentence of the text';
    expect(findFurniture(`${text}`)).toEqual([]);
    expect(findFurniture(text.slice(0, text.lastIndexOf('\n')))).toEqual([
      { line: 3, why, span: null },
      { line: 5, why, span: null },
    ]);
  });

  it('drops no label where there is no sentence at all', () => {
    expect(findFurniture('Leader Q\nMinister P')).toEqual([]);
    expect(findFurniture('')).toEqual([]);
  });
});
