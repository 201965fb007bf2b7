import { expect, test } from 'vitest';
import { EvidenceFlag } from '../../model/codes.ts';
import { WindowState } from '../../model/dateBounds.ts';
import { rowLine, stateText } from './rowLine.ts';

test.each([
  ['a certain deed', WindowState.certain, 0, 'solid'],
  ['a lasting state', WindowState.certain, EvidenceFlag.standing, 'solid'],
  ['a deed outside the dates', WindowState.out, 0, 'solid'],
  ['what is only possible in the dates', WindowState.possible, 0, 'dashed'],
  ['what is undated', WindowState.undated, 0, 'dashed'],
  ['a plan', WindowState.certain, EvidenceFlag.planned, 'dashed'],
  ['an allegation', WindowState.certain, EvidenceFlag.alleged, 'dashed'],
  ['what was not done', WindowState.out, EvidenceFlag.notDone, 'dashed'],
  ['a refusal, planned or not', WindowState.certain, EvidenceFlag.negated | EvidenceFlag.planned, 'dotted'],
])('%s has its line', (_, state, flags, line) => {
  expect(rowLine(state, flags)).toBe(line);
});

test('only what is possible needs words for it', () => {
  expect(Object.values(WindowState).map(stateText)).toEqual([
    null,
    'only possibly in your dates',
    null,
    null,
  ]);
});
