import { expect, it } from 'vitest';
import type { DraftMeasure } from './measureDraft.ts';
import { measureTable } from './measureTable.ts';

const PAPER_ONE: DraftMeasure = {
  report: 'paper-one',
  sentences: 5,
  sure: { annotated: 8, drafted: 4, both: 3 },
  open: { offered: 2, used: 1 },
  reached: 4,
  furniture: { annotated: 3, drafted: 3, both: 2 },
  headings: { annotated: 0, drafted: 1, both: 0 },
  missed: ['fish', 'b', 'fish', 'a'],
  unused: [],
};
const PAPER_TWO: DraftMeasure = {
  ...PAPER_ONE,
  report: 'paper-two',
  sure: { annotated: 2, drafted: 0, both: 0 },
  reached: 1,
  missed: ['c', 'd', 'e', 'f', 'g', 'h', 'b'],
  unused: ['fish'],
};

it('gives per cents and counts of each report, and of all together', () => {
  expect(measureTable([PAPER_ONE, PAPER_TWO]).split('\n')).toEqual([
    '| report | sentences | used | found | precision | recall | of candidates used | recall with them | furniture | headings |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    '| paper-one | 5 | 8 | 4 | 75 % | 38 % | 1 of 2 | 50 % | 2 of 3, 1 more | 0 of 0, 1 more |',
    '| paper-two | 5 | 2 | 0 | – | 0 % | 1 of 2 | 50 % | 2 of 3, 1 more | 0 of 0, 1 more |',
    '| together | 10 | 10 | 4 | 75 % | 30 % | 2 of 4 | 50 % | 4 of 6, 2 more | 0 of 0, 2 more |',
    '',
    'used, but neither found nor offered (11): b 2, fish 2, a 1, c 1, d 1, e 1, f 1, g 1 …',
    'found for sure, but not used in that sentence (1): fish 1',
  ]);
});

it('says that nothing was missed', () => {
  expect(measureTable([{ ...PAPER_ONE, missed: [] }])).toContain('nor offered (0): none\n');
});
