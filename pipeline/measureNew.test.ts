import { expect, it } from 'vitest';
import { DraftProblem } from './draft/draftProblem.ts';
import { measureNew } from './measureNew.ts';
import { TINY_TEXT } from './testing/tinyFiles.ts';
import { tinyRecords } from './testing/tinyRecords.ts';
import { sha256 } from './text/sha256.ts';

const TEXTS = new Map([[sha256(TINY_TEXT), TINY_TEXT]]);

it('measures the annotated reports whose texts are at hand', () => {
  const lines = measureNew(tinyRecords(), TEXTS).split('\n');
  expect(lines.find((line) => line.startsWith('| paper-one'))).toContain('| paper-one | 5 | 8 | 7 |');
  expect(lines.join()).not.toContain('not looked');
});

it('says which it could not look at, and refuses to measure nothing', () => {
  const records = tinyRecords();
  const other = records.reports.map(({ record, where }) => ({
    record: { ...record, id: 'paper-three', ...('text' in record ? { text: { sha256: '0' } } : {}) },
    where,
  }));
  const both = { ...records, reports: [...records.reports, ...other] };
  expect(measureNew(both, TEXTS)).toContain('not looked  paper-three: its text is not at hand');
  expect(() => measureNew(records, new Map())).toThrow(DraftProblem);
});
