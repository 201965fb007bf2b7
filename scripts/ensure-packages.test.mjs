import { expect, test } from 'vitest';
import { arePackagesFresh } from './ensure-packages.mjs';
import { makeTestFolder } from './make-test-folder.mjs';

const lock = JSON.stringify({
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3' },
    'node_modules/a-for-another-system': { version: '1.2.3', optional: true },
  },
});
const installed = (/** @type {object} */ packages) => JSON.stringify({ packages });

test.each([
  ['what the lock says', installed({ 'node_modules/a': { version: '1.2.3' } }), true],
  ['another version', installed({ 'node_modules/a': { version: '1.2.4' } }), false],
  ['nothing', installed({}), false],
  [
    'another version of an optional package',
    installed({
      'node_modules/a': { version: '1.2.3' },
      'node_modules/a-for-another-system': { version: '1' },
    }),
    false,
  ],
])('with %s installed', (_name, hidden, expected) => {
  const root = makeTestFolder({ 'package-lock.json': lock, 'node_modules/.package-lock.json': hidden });
  expect(arePackagesFresh(root)).toBe(expected);
});

test('a fresh clone has no packages', () => {
  expect(arePackagesFresh(makeTestFolder({ 'package-lock.json': lock }))).toBe(false);
});
