import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../model/day.ts';
import { sortByNumber } from './sortByNumber.ts';

test('sorts as a comparison of days does, which keeps the order of equal ones', () => {
  const someDays = fc.constantFrom(DAY_MIN, -400, -1, 0, 1, 19_000, DAY_MAX);
  const days = fc.array(fc.oneof(someDays, fc.integer({ min: DAY_MIN, max: DAY_MAX })), { maxLength: 60 });
  const shuffled = days.chain((made) =>
    fc.tuple(fc.constant(made), fc.shuffledSubarray([...made.keys()], { minLength: 0 })),
  );
  fc.assert(
    fc.property(shuffled, ([made, rows]) => {
      const dayOf = (row: number) => made[row] ?? 0;
      expect(sortByNumber(rows, dayOf)).toEqual(rows.toSorted((one, other) => dayOf(one) - dayOf(other)));
    }),
  );
});
