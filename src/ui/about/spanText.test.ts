import { expect, test } from 'vitest';
import { spanText } from './spanText.ts';

test.each([
  ['2022-02-04', '2026-02-01', '4 Feb 2022 – 1 Feb 2026'],
  ['2024-02-28', '2024-02-28', '28 Feb 2024 – 28 Feb 2024'],
  ['2024', '2024-02-30', '2024 – 2024-02-30'],
])('from %s to %s is %s', (first, last, text) => {
  expect(spanText({ first, last })).toBe(text);
});
