import { describe, expect, it } from 'vitest';
import { unableToLook } from './findings.ts';
import { verdictOf } from './verdict.ts';

const problem = { where: { file: 'events/2024.yaml', line: 7 }, what: 'it is wrong', todo: 'correct it' };

describe('verdictOf', () => {
  it('says what a check that passed has looked at', () => {
    expect(verdictOf('ids are unique', { count: 1234, of: 'ids', problems: [] })).toEqual({
      passed: true,
      lines: ['ok          ids are unique: 1,234 ids'],
    });
  });

  it('lists every problem with its place and what to do', () => {
    expect(verdictOf('ids are unique', { count: 2, of: 'ids', problems: [problem] })).toEqual({
      passed: false,
      lines: [
        'FAILED      ids are unique: 2 ids, 1 problems',
        '  events/2024.yaml:7: it is wrong — correct it',
      ],
    });
  });

  it('fails a check that saw nothing', () => {
    expect(verdictOf('ids are unique', { count: 0, of: 'ids', problems: [] })).toEqual({
      passed: false,
      lines: ['FAILED      ids are unique: saw no ids at all'],
    });
  });

  it('lets a check pass that could not look, and says so', () => {
    expect(verdictOf('the words are our own', unableToLook('no texts at hand'))).toEqual({
      passed: true,
      lines: ['not looked  the words are our own: no texts at hand'],
    });
  });
});
