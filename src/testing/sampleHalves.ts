import type { DayWindow } from '../model/dateBounds.ts';
import { addDays, DAY_MIN, type Day, parseDay } from '../model/day.ts';
import type { FilterSettings } from '../query/filter.ts';
import type { SampleEvidence } from './sampleDraft.ts';

function dayOf(text: string): Day {
  return parseDay(text) ?? DAY_MIN;
}

/** The window from one day to another, both included. */
export function spanOf(from: string, to: string): DayWindow {
  return { from: dayOf(from), until: addDays(dayOf(to), 1) };
}

/** The first half of 2024. */
export const H1 = spanOf('2024-01-01', '2024-06-30');

/** The second half of 2024. */
export const H2 = spanOf('2024-07-01', '2024-12-31');

/** Everything that happened in the first half, possible and undated evidence too. */
export const H1_SETTINGS: FilterSettings = {
  axis: 'happened',
  window: H1,
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

/** An item of evidence between two entities of the sample; undated without a date. */
export function toldBetween(
  one: string,
  other: string,
  date: string | undefined,
  report = 'gazette',
): SampleEvidence {
  return { between: [one, other], report, ...(date === undefined ? {} : { date }) };
}
