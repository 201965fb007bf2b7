import { expect, test } from 'vitest';
import { findFileProblems } from './find-file-problems.mjs';
import { makeTestFolder } from './make-test-folder.mjs';

const lines = (/** @type {number} */ count) => 'x\n'.repeat(count);

test('300 lines pass with a note, 301 do not', () => {
  const root = makeTestFolder({
    'src/a.ts': lines(200),
    'pipeline/b.ts': lines(300),
    'e2e/c.spec.ts': lines(301),
  });
  expect(findFileProblems(root)).toEqual({
    files: 3,
    notes: ['note: pipeline/b.ts has 300 lines, more than 200'],
    violations: ['e2e/c.spec.ts: 301 lines, at most 300 allowed'],
  });
});

test.each([
  'src/ui/utils.ts',
  'src/model/types.ts',
  'src/ui/index.tsx',
  'scripts/helpers.mjs',
  'src/common/day.ts',
])('%s says nothing', (file) => {
  const { violations } = findFileProblems(makeTestFolder({ [file]: lines(1) }));
  expect(violations).toEqual([expect.stringContaining(`${file}: the name`)]);
});

test('a name may contain such a word', () => {
  const root = makeTestFolder({ 'src/query/searchIndex.ts': lines(1), 'src/model/eventTypes.ts': lines(1) });
  expect(findFileProblems(root).violations).toEqual([]);
});
