import { expect, test } from 'vitest';
import type { DateBasis } from '../../model/codes.ts';
import { dateNote } from './dateNote.ts';

test.each<[basis: DateBasis, isReported: boolean, note: string | null]>([
  ['stated', true, null],
  ['unknown', true, null],
  ['relative', true, 'worked out from the text'],
  ['inferred', true, 'not stated by the report; inferred'],
  ['elsewhere', false, 'dated from other reports'],
])('a date that is %s (in a report: %s) has the note %s', (basis, isReported, note) => {
  expect(dateNote(basis, isReported)).toBe(note);
});
