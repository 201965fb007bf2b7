import { expect, test } from 'vitest';
import { annotatedShare } from './annotatedShare.ts';

test.each([
  [5, 464, 'In 5 of 464 reports, those that are annotated; those that are only cited name no speakers.'],
  [2, 2, 'In all reports.'],
])('%i annotated reports of %i read: %s', (annotatedReports, reports, text) => {
  expect(annotatedShare({ annotatedReports, reports })).toBe(text);
});
