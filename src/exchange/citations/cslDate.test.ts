import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryEdtf } from '../../testing/arbitraryEdtf.ts';
import { cslDate } from './cslDate.ts';

test('a date has as many parts as are known', () => {
  expect(cslDate('2024-02-28')).toEqual({ 'date-parts': [[2024, 2, 28]] });
  expect(cslDate('2024-02')).toEqual({ 'date-parts': [[2024, 2]] });
  expect(cslDate('2024')).toEqual({ 'date-parts': [[2024]] });
});

test('what is uncertain, approximate or one of several days is circa', () => {
  expect(cslDate('2024-02-28?')).toEqual({ 'date-parts': [[2024, 2, 28]], circa: true });
  expect(cslDate('2024~')).toEqual({ 'date-parts': [[2024]], circa: true });
  expect(cslDate('[2024-02-26..2024-02-27]')).toEqual({
    'date-parts': [
      [2024, 2, 26],
      [2024, 2, 27],
    ],
    circa: true,
  });
});

test('a span is two dates; what is bounded on one side gets words, never a borrowed day', () => {
  expect(cslDate('2024-02-26/2024-02-27')).toEqual({
    'date-parts': [
      [2024, 2, 26],
      [2024, 2, 27],
    ],
  });
  expect(cslDate('[2025-07-13..]')).toEqual({ literal: 'not before 13 Jul 2025' });
  expect(cslDate(undefined)).toBe(null);
});

test('every date of the project gets parts or words, never both', () => {
  fc.assert(
    fc.property(arbitraryEdtf, (edtf) => {
      const date = cslDate(edtf);
      expect(Object.keys(date ?? {}).filter((key) => key !== 'circa')).toHaveLength(1);
    }),
  );
});
