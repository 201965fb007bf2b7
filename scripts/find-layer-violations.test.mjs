import { expect, test } from 'vitest';
import { findLayerViolations } from './find-layer-violations.mjs';
import { makeTestFolder } from './make-test-folder.mjs';

const inOrder = {
  'src/main.tsx': `import { App } from './app/App.tsx';\nimport './styles/tokens.css';\nimport './ui/kit/base.css';\nexport const app = <App />;\n`,
  'src/styles/tokens.css': '',
  'src/ui/kit/base.css': '',
  'src/app/App.tsx': `import { Graph } from '../ui/Graph.tsx';\nexport const App = () => <Graph />;\n`,
  'src/ui/Graph.tsx': `import styles from './Graph.module.css';\nimport { useState } from 'react';\nimport { t } from '../i18n/t.ts';\nexport const Graph = () => <p className={styles.p}>{t}{useState(1)}</p>;\n`,
  'src/ui/Graph.module.css': '',
  'src/i18n/t.ts': `export const t = '俄罗斯';\n`,
  'src/query/count.ts': `import type { Day } from '../model/day.ts';\nexport const count = (day: Day): number => day;\n`,
  'src/query/count.test.ts': `import { count } from './count.ts';\nimport { someDay } from '../testing/someDay.ts';\nimport { readFileSync } from 'node:fs';\n`,
  'src/testing/someDay.ts': `import type { Day } from '../model/day.ts';\nexport const someDay: Day = 1;\n`,
  'src/model/day.ts': 'export type Day = number;\n',
  'src/render/paintClient.ts': `const worker = new Worker(new URL('./paintWorker.ts', import.meta.url));\n`,
  'src/render/paintWorker.ts': 'performance.now();\n',
  'pipeline/compile.ts': `import { readFileSync } from 'node:fs';\nimport { count } from '../src/query/count.ts';\n`,
};

test('a tree in order has no violation, and every file of it is seen', () => {
  const root = makeTestFolder(inOrder);
  expect(findLayerViolations(root)).toEqual({ files: 11, imports: 12, violations: [] });
});

test.each([
  ['upwards', 'src/model/bad.ts', `import { count } from '../query/count.ts';`, 'may import only model'],
  [
    'upwards for a type',
    'src/model/bad.ts',
    `import type { count } from '../query/count.ts';`,
    'may import only model',
  ],
  [
    'upwards in a type',
    'src/model/bad.ts',
    `type T = import('../query/count.ts').T;`,
    'may import only model',
  ],
  ['upwards, passed on', 'src/model/bad.ts', `export * from '../query/count.ts';`, 'may import only model'],
  [
    'upwards, lazily, from JSX',
    'src/ui/Bad.tsx',
    `const B = () => <b onClick={() => import('../app/App.tsx')} />;`,
    'may import only',
  ],
  [
    'layout → query',
    'src/layout/bad.ts',
    `import { count } from '../query/count.ts';`,
    'may import only model, jobs, layout',
  ],
  [
    'url → query',
    'src/url/bad.ts',
    `import { count } from '../query/count.ts';`,
    'may import only model, i18n, url',
  ],
  [
    'a worker of a later layer',
    'src/query/bad.ts',
    `new Worker(new URL('../render/paintWorker.ts', import.meta.url));`,
    'may import only',
  ],
  [
    'pipeline → ui',
    'pipeline/bad.ts',
    `import { Graph } from '../src/ui/Graph.tsx';`,
    'may import only model, query, layout',
  ],
  [
    'pipeline → scripts',
    'pipeline/bad.ts',
    `import '../scripts/layers.mjs';`,
    'pipeline/ imports only itself',
  ],
  ['the entry → ui', 'src/main.tsx', `import { Graph } from './ui/Graph.tsx';`, 'may import only app'],
  ['anything → the entry', 'src/app/bad.ts', `import '../main.tsx';`, 'nothing imports the entry'],
  ['global styles in a component', 'src/ui/bad.ts', `import '../styles/tokens.css';`, 'only the entry'],
  [
    'test helpers in the app',
    'src/query/bad.ts',
    `import { someDay } from '../testing/someDay.ts';`,
    'only tests',
  ],
  ['test helpers in the pipeline', 'pipeline/bad.ts', `import '../src/testing/someDay.ts';`, 'only tests'],
  ['a test in the app', 'src/query/bad.ts', `import './count.test.ts';`, 'nothing imports a test'],
  ['records in the app', 'src/ui/bad.ts', `import '../../pipeline/compile.ts';`, 'nothing outside src/'],
  ['React in a pure folder', 'src/render/bad.ts', `import { useMemo } from 'react';`, 'no interface library'],
  [
    'React DOM in a pure folder',
    'src/url/bad.ts',
    `import { createRoot } from 'react-dom/client';`,
    'no interface library',
  ],
  ['TanStack in the pipeline', 'pipeline/bad.ts', `import '@tanstack/react-query';`, 'no interface library'],
  ['Node in a page', 'src/ui/bad.ts', `import 'node:fs';`, 'no Node modules'],
  ['an import that leads nowhere', 'src/ui/bad.ts', `import './gone.ts';`, 'leads nowhere'],
  ['a folder without a place', 'src/stuff/bad.ts', 'export const a = 1;', 'belongs to no layer'],
  [
    'chance in a pure folder',
    'src/query/bad.ts',
    'export const a = () => Math.random();',
    'Math.random in a pure folder',
  ],
  [
    'a clock in a pure folder',
    'src/model/bad.ts',
    'export const a = () => new Date();',
    'new Date() in a pure folder',
  ],
])('%s is reported', (_name, file, text, expected) => {
  const root = makeTestFolder({ ...inOrder, 'scripts/layers.mjs': '', [file]: `${text}\n` });
  const { violations } = findLayerViolations(root);
  expect(violations).toContainEqual(expect.stringContaining(expected));
  expect(violations.every((line) => line.startsWith(file) || line.includes('a cycle'))).toBe(true);
});

test('a cycle is reported once, with the way it takes', () => {
  const root = makeTestFolder({
    'src/model/a.ts': `import './b.ts';\n`,
    'src/model/b.ts': `import type { C } from './c.ts';\n`,
    'src/model/c.ts': `import './a.ts';\n`,
  });
  expect(findLayerViolations(root).violations).toEqual([
    'src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts: a cycle',
  ]);
});

test('a file that does not parse stops the check instead of being passed over', () => {
  const root = makeTestFolder({ 'src/model/bad.ts': 'export const = 1;\n' });
  expect(() => findLayerViolations(root)).toThrow('src/model/bad.ts does not parse');
});
