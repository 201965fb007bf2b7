import { appendFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashBuildInputs, isBuildFresh } from './build-stamp.mjs';
import { makeTestFolder } from './make-test-folder.mjs';

function makeBuiltProject() {
  const root = makeTestFolder({
    'src/main.tsx': 'a',
    'src/main.test.tsx': 'a',
    'data/china-russia/graph.json': '{}',
    'dist/index.html': '',
    'dist/build.json': '',
  });
  writeFileSync(path.join(root, 'dist/build.json'), JSON.stringify({ sources: hashBuildInputs(root) }));
  return root;
}

test('a build is fresh as long as the content it was made from is the same, whatever the times', () => {
  const root = makeBuiltProject();
  utimesSync(path.join(root, 'src/main.tsx'), 2e9, 2e9);
  appendFileSync(path.join(root, 'src/main.test.tsx'), 'tests do not count');
  expect(isBuildFresh(root)).toBe(true);
});

test.each(['src/main.tsx', 'src/new.ts', 'data/china-russia/graph.json', 'index.html'])(
  'a change of %s makes it stale',
  (file) => {
    const root = makeBuiltProject();
    appendFileSync(path.join(root, file), 'b');
    expect(isBuildFresh(root)).toBe(false);
  },
);

test.each(['dist', 'dist/index.html', 'dist/build.json'])('without %s there is no build', (gone) => {
  const root = makeBuiltProject();
  rmSync(path.join(root, gone), { recursive: true });
  expect(isBuildFresh(root)).toBe(false);
});
