import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { columnsBeyond, widthOfColumns } from './columnsBeyond.ts';
import { evidenceColumns } from './evidenceColumns.tsx';

const column = (title: string, widthRem: number) => ({
  id: title,
  title,
  widthRem,
  keyOf: () => null,
  cell: () => null,
});
const COLUMNS = [column('a', 10), column('b', 10), column('c', 10)];

test.each<[widthPx: number, beyond: readonly string[]]>([
  [480, []],
  [400, []],
  [399, ['c']],
  [100, ['b', 'c']],
])('in %i px stand all but %s', (widthPx, beyond) => expect(columnsBeyond(COLUMNS, widthPx)).toEqual(beyond));

test('the width of columns is that of all', () => expect(widthOfColumns(COLUMNS)).toBe(480));

test('beside filters and details on a screen of 1440 px, the evidence shows when, what, done or not, and who reports it', () => {
  const beyond = columnsBeyond(
    evidenceColumns(sampleGraph(), () => null),
    770,
  );
  for (const title of ['Date told', 'Summary', 'Done or not', 'Reported', 'Report by'])
    expect(beyond).not.toContain(title);
});
