import { i18n } from '../../i18n/i18n.ts';
import type { DayWindow } from '../../model/dateBounds.ts';
import type { Extent } from '../../model/dateToken.ts';
import { calendarOf, type Day } from '../../model/day.ts';
import { windowName } from '../../query/compare/windowName.ts';
import {
  aroundDay,
  halvesOf,
  previousAndWindow,
  WEEKS_AROUND,
  type WindowPair,
  windowAndNext,
  yearWindow,
} from '../../query/compare/windowPairs.ts';
import { spokenDay } from '../../query/spokenDate.ts';

/** Two windows under a name that says their dates. */
export interface Preset {
  readonly id: string;
  readonly text: string;
  readonly pair: WindowPair;
}

/** Presets that belong together. */
export interface PresetGroup {
  readonly name: string;
  readonly presets: readonly Preset[];
}

const YEARS_AT_MOST = 6;

function preset(id: string, text: string, pair: WindowPair | null): Preset[] {
  return pair ? [{ id, text, pair }] : [];
}

function yearPresets({ first, last }: Extent): Preset[] {
  const lastYear = calendarOf(last).year;
  const firstYear = Math.max(calendarOf(first).year, lastYear - YEARS_AT_MOST + 1);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => lastYear - at);
  const halves = years.flatMap((year) => {
    const window = yearWindow(year);
    return preset(
      `halves-${year}`,
      i18n._('First and second half of {year}', { year }),
      window && halvesOf(window),
    );
  });
  const pairs = years.slice(0, -1).flatMap((year) => {
    const [a, b] = [yearWindow(year - 1), yearWindow(year)];
    return preset(
      `years-${year}`,
      i18n._('{before} and {year}', { before: year - 1, year }),
      a && b && { a, b },
    );
  });
  return [...halves, ...pairs];
}

/** What can be compared at one choice: parts and neighbours of the dates at hand, an event's two sides, years. */
export function presetGroups(base: DayWindow, extent: Extent, eventDay: Day | null): readonly PresetGroup[] {
  const name = windowName(base);
  const around = eventDay === null ? null : aroundDay(eventDay, WEEKS_AROUND * 7);
  return [
    {
      name: i18n._('Your dates: {name}', { name }),
      presets: [
        ...preset('halves', i18n._('First and second half of these dates'), halvesOf(base)),
        ...preset('previous', i18n._('The dates before, as long, and these'), previousAndWindow(base)),
        ...preset('next', i18n._('These dates and the next, as long'), windowAndNext(base)),
      ],
    },
    {
      name: i18n._('An event'),
      presets:
        eventDay === null
          ? []
          : preset(
              'event',
              i18n._(
                '{weeks, plural, one {# week before and from {day}} other {# weeks before and from {day}}}',
                { weeks: WEEKS_AROUND, day: spokenDay(eventDay) },
              ),
              around,
            ),
    },
    { name: i18n._('Years'), presets: yearPresets(extent) },
  ].filter(({ presets }) => presets.length > 0);
}

const isSame = (one: DayWindow, other: DayWindow) => one.from === other.from && one.until === other.until;

/** The preset that two windows are, by the name that says most: years, an event, then the dates at hand. Null when they were chosen freely. */
export function presetOf(groups: readonly PresetGroup[], { a, b }: WindowPair): Preset | null {
  const all = groups.toReversed().flatMap(({ presets }) => presets);
  return all.find(({ pair }) => isSame(pair.a, a) && isSame(pair.b, b)) ?? null;
}
