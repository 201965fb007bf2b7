import { expect, test } from 'vitest';
import { measureInputOfPairs } from '../testing/arbitraryMeasureInput.ts';
import { measureSteps } from './computeMeasures.ts';

test('who stands in the middle of three lies between the only pair of others, all in one group', () => {
  const steps = measureSteps(
    measureInputOfPairs(3, [
      [0, 1],
      [1, 2],
    ]),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toEqual({
    between: Float64Array.of(0, 1, 0),
    isExact: true,
    group: Uint16Array.of(1, 1, 1),
  });
});
