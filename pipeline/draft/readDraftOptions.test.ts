import { expect, it, test } from 'vitest';
import { readDraftOptions } from './readDraftOptions.ts';

it('needs nothing but the text', () => {
  expect(readDraftOptions(['a.txt'])).toEqual({
    task: 'draft',
    file: 'a.txt',
    id: null,
    publisher: null,
    lang: 'en',
    out: null,
    keep: [],
    drop: [],
  });
});

it('reads all options', () => {
  const args = 'a.txt --id paper-ten --publisher Ten --lang zh-Hans --out b.yaml --keep 5,6 --drop 20';
  expect(readDraftOptions(args.split(' '))).toEqual({
    task: 'draft',
    file: 'a.txt',
    id: 'paper-ten',
    publisher: 'Ten',
    lang: 'zh-Hans',
    out: 'b.yaml',
    keep: [5, 6],
    drop: [20],
  });
});

it('measures when asked to', () => {
  expect(readDraftOptions(['--measure', '--texts', 'dir'])).toEqual({ task: 'measure', texts: 'dir' });
});

test.each([
  ['no text', [], /^usage: /],
  ['two texts', ['a.txt', 'b.txt'], /^usage: /],
  ['no folder to measure with', ['--measure'], /^usage: /],
  ['an unknown option', ['a.txt', '--ids', 'x'], /--ids[\s\S]*usage: /],
  ['what is no id', ['a.txt', '--id', 'Paper Ten'], /^--id "Paper Ten" is not an id/],
  ['what is no language', ['a.txt', '--lang', 'English'], /^--lang "English" is not the code of a language/],
  ['what are no lines', ['a.txt', '--keep', '5-6'], /^--keep "5-6" is no list of line numbers/],
  ['line 0', ['a.txt', '--drop', '0'], /^--drop "0" is no list/],
])('refuses %s', (_, args, problem) => {
  expect(() => readDraftOptions(args)).toThrow(problem);
});
