import { expect, test } from 'vitest';
import { currentPart } from './currentPart.ts';

test.each<[what: string, beginnings: readonly number[], line: number, part: number]>([
  ['the first before it begins', [50, 300, 900], 40, 0],
  ['the first', [-100, 300, 900], 40, 0],
  ['the next as soon as it begins at the line', [-400, 40, 600], 40, 1],
  ['the last', [-900, -500, -10], 40, 2],
  ['none of none', [], 40, -1],
])('a reader is in %s', (_what, beginnings, line, part) => expect(currentPart(beginnings, line)).toBe(part));
