import * as fc from 'fast-check';
import {
  DATE_BASES,
  DEPTHS,
  ENTITY_KINDS,
  EVENT_TYPES,
  EvidenceFlag,
  STANCES,
  STANDINGS,
  TIE_CLASSES,
} from '../model/codes.ts';
import type { Day } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { ReportId } from '../model/ids.ts';
import { AXES, CERTAINTIES } from '../model/view.ts';
import type { FilterSettings } from '../query/filter.ts';
import { arbitraryEdtf } from './arbitraryEdtf.ts';
import type { SampleDraft, SampleEntity, SampleEvidence, SampleReport } from './sampleDraft.ts';
import { sampleGraph } from './sampleGraph.ts';

const maybeDate = fc.option(arbitraryEdtf, { nil: undefined });

const entities: fc.Arbitrary<readonly SampleEntity[]> = fc
  .array(fc.constantFrom(...ENTITY_KINDS), { minLength: 2, maxLength: 6 })
  .map((kinds) => kinds.map((kind, row) => ({ id: `entity-${row}`, kind })));

const reports: fc.Arbitrary<readonly SampleReport[]> = fc
  .array(
    fc.record({
      published: maybeDate,
      source: fc.nat({ max: 3 }),
      standing: fc.constantFrom(...STANDINGS),
      depth: fc.constantFrom(...DEPTHS),
      basis: fc.constantFrom(...DATE_BASES),
    }),
    { maxLength: 5 },
  )
  .map((drafts) =>
    drafts.map(({ published, ...rest }, row) => ({
      id: `report-${row}`,
      ...rest,
      ...(published === undefined ? {} : { published }),
    })),
  );

const tieClass = fc.constantFrom(...TIE_CLASSES);
const flags = fc
  .subarray(Object.values(EvidenceFlag))
  .map((bits) => bits.reduce<number>((sum, bit) => sum | bit, 0));

function evidenceAmong(
  ids: readonly string[],
  reportIds: readonly string[],
): fc.Arbitrary<readonly SampleEvidence[]> {
  const between = fc
    .subarray([...ids], { minLength: 2, maxLength: 2 })
    .map(([one = '', other = '']) => [one, other] as const);
  const item = fc
    .record({
      between,
      class: tieClass,
      also: fc.array(fc.record({ between, class: tieClass }), { maxLength: 2 }),
      date: maybeDate,
      report: fc.constantFrom(undefined, ...reportIds),
      flags,
      type: fc.constantFrom('CONSULT' as const, ...EVENT_TYPES.slice(-3)),
      stance: fc.constantFrom(...STANCES),
      basis: fc.constantFrom(...DATE_BASES),
    })
    .map(
      ({ date, report, ...rest }): SampleEvidence => ({
        ...rest,
        ...(date === undefined ? {} : { date }),
        ...(report === undefined ? { kind: 'affiliation' } : { report }),
      }),
    );
  return fc.array(item, { maxLength: 14 });
}

/** Small drafts of everything that a graph can hold: shared sources, items of several links, dates of every kind and none. */
const arbitraryDraft: fc.Arbitrary<SampleDraft> = fc.tuple(entities, reports).chain(([some, told]) =>
  evidenceAmong(
    some.map(({ id }) => id),
    told.map(({ id }) => id),
  ).map((evidence) => ({ entities: some, reports: told, evidence })),
);

/** Graphs of such drafts. */
export const arbitraryGraph: fc.Arbitrary<Graph> = arbitraryDraft.map(sampleGraph);

// 2018 to 2026: a little more than the dates of arbitraryEdtf.
const day = fc.integer({ min: 17_600, max: 20_600 }).map((one) => one as Day);

/** Windows of any length around the dates of the drafts; some are empty or crossed. */
export const arbitraryWindow = fc.record({ from: day, until: day });

/** Null more often than not, so that several filters together leave something. */
function rarely<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
}

/** Any filters but a focus. */
export const arbitrarySettings: fc.Arbitrary<FilterSettings> = fc.record({
  axis: fc.constantFrom(...AXES),
  window: arbitraryWindow,
  certainty: fc.constantFrom(...CERTAINTIES),
  undated: fc.boolean(),
  kinds: fc.option(fc.subarray([...ENTITY_KINDS], { minLength: 3 })),
  classes: fc.option(fc.subarray([...TIE_CLASSES], { minLength: 2 })),
  listed: fc.boolean(),
  types: rarely(fc.subarray(['CONSULT', ...EVENT_TYPES.slice(-3)] as const, { minLength: 1 })),
  reports: rarely(
    fc.subarray(['report-0', 'report-1', 'report-2', 'nowhere'] as unknown as ReportId[], { minLength: 1 }),
  ),
  standings: rarely(fc.subarray([...STANDINGS], { minLength: 1 })),
  stances: rarely(fc.subarray([...STANCES], { minLength: 2 })),
  bases: rarely(fc.subarray([...DATE_BASES], { minLength: 2 })),
  depths: rarely(fc.subarray([...DEPTHS], { minLength: 1 })),
  minSources: fc.constantFrom(1, 1, 1, 2, 3),
  maxSources: fc.constantFrom(null, null, null, 1, 2),
  only: rarely(fc.constantFrom(...STANDINGS)),
});
