import { expect, it } from 'vitest';
import { isLoadFailure } from './isLoadFailure.ts';

it.each([
  ['Failed to fetch dynamically imported module: https://example.org/assets/a.js', true],
  ['error loading dynamically imported module: https://example.org/assets/a.js', true],
  ['Importing a module script failed.', true],
  ['Unable to preload CSS for /assets/a.css', true],
  ['x is not a function', false],
])('%s: %s', (message, expected) => expect(isLoadFailure(new Error(message))).toBe(expected));
