import { expect, test } from 'vitest';
import { isNodeFit } from './require-node.mjs';

test.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.1.0', true],
  ['24.0.0', true],
])('Node %s: %s', (version, expected) => {
  expect(isNodeFit(version)).toBe(expected);
});
