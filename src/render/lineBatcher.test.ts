import { expect, test } from 'vitest';
import { LineBatcher } from './lineBatcher.ts';

const thin = { color: 'red', widthPx: 1, alpha: 1, dash: [] };
const wide = { color: 'red', widthPx: 4, alpha: 1, dash: [] };

test('strokes of equal look share a batch, thinnest first', () => {
  const batcher = new LineBatcher();
  batcher.add(wide, 0, 0, 1, 1);
  batcher.add(thin, 2, 2, 3, 3);
  batcher.add(wide, 4, 4, 5, 5);
  batcher.add({ ...thin }, 6, 6, 7, 7);
  expect(batcher.finish()).toEqual([
    { ...thin, points: Float32Array.of(2, 2, 3, 3, 6, 6, 7, 7) },
    { ...wide, points: Float32Array.of(0, 0, 1, 1, 4, 4, 5, 5) },
  ]);
});

test('dashed and solid strokes are kept apart', () => {
  const batcher = new LineBatcher();
  batcher.add(thin, 0, 0, 1, 1);
  batcher.add({ ...thin, dash: [5, 4] }, 0, 0, 1, 1);
  expect(batcher.finish()).toHaveLength(2);
});
