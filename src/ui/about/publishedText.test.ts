import { expect, test } from 'vitest';
import { publishedText } from './publishedText.ts';

test.each([
  [{ edtf: '2024-02-28', basis: 'stated' }, '28 Feb 2024'],
  [
    { edtf: '[2025-07-13..]', basis: 'elsewhere', best: '2025-07-14~' },
    'no date of its own; certainly not before 13 Jul 2025, best estimate about 14 Jul 2025',
  ],
  [{ basis: 'unknown' }, 'undated'],
] as const)('%j is told as "%s"', (date, text) => {
  expect(publishedText(date)).toBe(text);
});
