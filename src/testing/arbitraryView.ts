import * as fc from 'fast-check';
import {
  DATE_BASES,
  DEPTHS,
  ENTITY_KINDS,
  EVENT_TYPES,
  STANCES,
  STANDINGS,
  TIE_CLASSES,
} from '../model/codes.ts';
import { type EntityId, type EventId, type ReportId, tieIdOf } from '../model/ids.ts';
import {
  AXES,
  CERTAINTIES,
  COLOUR_MEASURES,
  LANGUAGES,
  LAYOUTS,
  OUTSIDE_MODES,
  PATH_DATES,
  type Selection,
  SIZE_MEASURES,
  type View,
} from '../model/view.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

const token = fc.oneof(
  fc.constantFrom('first', 'last'),
  fc.integer({ min: 1000, max: 9999 }).map(String),
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const selection: fc.Arbitrary<Selection> = fc.oneof(
  id.map((one) => ({ type: 'entity', id: one as EntityId }) as const),
  id.map((one) => ({ type: 'event', id: one as EventId }) as const),
  id.map((one) => ({ type: 'report', id: one as ReportId }) as const),
  fc
    .tuple(id, id)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => ({ type: 'tie', id: tieIdOf(one as EntityId, other as EntityId) }) as const),
);

/** Some but not all of a code list, in its order; null for all. */
function chosen<Code>(codes: readonly Code[]): fc.Arbitrary<readonly Code[] | null> {
  return fc.option(fc.subarray([...codes], { minLength: 1, maxLength: codes.length - 1 }));
}

const entityId = id.map((one) => one as EntityId);

const ends = fc.tuple(entityId, entityId).filter(([one, other]) => one !== other);

const query = fc
  .string({ maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** Numbers with three decimals, from so many thousandths to 999.999. */
const thousandths = (min: number) => fc.integer({ min, max: 999_999 }).map((number) => number / 1000);

/** Any view that an address can hold. */
export const arbitraryView: fc.Arbitrary<View> = fc.record({
  dataset: fc.option(id),
  layout: fc.constantFrom(...LAYOUTS),
  axis: fc.constantFrom(...AXES),
  window: fc.option(fc.record({ from: token, to: token })),
  undated: fc.boolean(),
  certainty: fc.constantFrom(...CERTAINTIES),
  selection: fc.option(selection),
  focus: fc.uniqueArray(entityId, { maxLength: 3 }),
  steps: fc.integer({ min: 0, max: 9 }),
  path: fc.option(ends),
  pathDates: fc.constantFrom(...PATH_DATES),
  compare: fc.option(fc.record({ from: token, to: token })),
  kinds: chosen(ENTITY_KINDS),
  classes: chosen(TIE_CLASSES),
  types: chosen(EVENT_TYPES),
  reports: fc.option(
    fc.uniqueArray(
      id.map((one) => one as ReportId),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  standings: chosen(STANDINGS),
  stances: chosen(STANCES),
  bases: chosen(DATE_BASES),
  depths: chosen(DEPTHS),
  minSources: fc.integer({ min: 1, max: 99 }),
  maxSources: fc.option(fc.integer({ min: 1, max: 99 })),
  only: fc.option(fc.constantFrom(...STANDINGS)),
  listed: fc.boolean(),
  outside: fc.constantFrom(...OUTSIDE_MODES),
  size: fc.constantFrom(...SIZE_MEASURES),
  colour: fc.constantFrom(...COLOUR_MEASURES),
  query: fc.option(query),
  tour: fc.option(fc.record({ id, step: fc.integer({ min: 1, max: 99 }) })),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  embed: fc.boolean(),
  embedParts: fc.record({ title: fc.boolean(), legend: fc.boolean(), time: fc.boolean() }),
  dataVersion: fc.option(fc.stringMatching(/^[0-9a-z]{12}$/)),
  camera: fc.option(fc.record({ x: thousandths(-999_999), y: thousandths(-999_999), k: thousandths(1) })),
});
