import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DATE_BASES,
  DEPTHS,
  ENTITY_KINDS,
  EVENT_TYPES,
  EVIDENCE_KINDS,
  EvidenceFlag,
  STANCES,
  STANDINGS,
  TIE_CLASSES,
} from '../model/codes.ts';
import { WindowState, windowStateOf } from '../model/dateBounds.ts';
import { DAY_MIN, type Day, parseDay } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import { arbitraryGraph, arbitrarySettings } from '../testing/arbitraryGraph.ts';
import { SAMPLE, type SampleEvidence } from '../testing/sampleDraft.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import type { FilterSettings } from './filter.ts';
import { TieStyle, visibleGraph } from './visibleGraph.ts';
import { boundsOn } from './windowStates.ts';

const WEAK = EvidenceFlag.planned | EvidenceFlag.alleged | EvidenceFlag.notDone;
const at = (column: ArrayLike<number>, row: number) => column[row] ?? Number.NaN;

/** The contract, written down once more without columns or masks: lists of visible links and what follows from them. */
function naive(graph: Graph, settings: FilterSettings) {
  const { links, ties, entities, evidence, reports } = graph;
  const bounds = boundsOn(graph, settings.axis);
  const stateOf = (item: number) =>
    windowStateOf(
      {
        earliestStart: at(bounds.earliestStart, item) as Day,
        latestStart: at(bounds.latestStart, item) as Day,
        earliestEnd: at(bounds.earliestEnd, item) as Day,
        latestEnd: at(bounds.latestEnd, item) as Day,
      },
      settings.window,
    );
  const isKind = (entity: number) => {
    const kind = ENTITY_KINDS[at(entities.kind, entity)];
    return settings.kinds === null || (kind !== undefined && settings.kinds.includes(kind));
  };
  const isClass = (link: number) => {
    const tieClass = TIE_CLASSES[at(links.class, link)];
    return settings.classes === null || (tieClass !== undefined && settings.classes.includes(tieClass));
  };
  const isInTime = (state: number) => {
    if (state === WindowState.certain) return true;
    if (state === WindowState.possible) return settings.certainty === 'possible';
    return state === WindowState.undated && settings.undated;
  };
  const isAffiliation = (item: number) => EVIDENCE_KINDS[at(evidence.kind, item)] === 'affiliation';
  const isTold = (row: number) =>
    all.some(({ tie, item }) => !isAffiliation(item) && (ties.a[tie] === row || ties.b[tie] === row));
  const isListed = ({ tie, item }: { readonly tie: number; readonly item: number }) =>
    isAffiliation(item) && !(isTold(at(ties.a, tie)) && isTold(at(ties.b, tie)));
  const all = [...links.tie.keys()].map((link) => ({
    link,
    tie: at(links.tie, link),
    item: at(links.evidence, link),
  }));
  const isOneOf = <Code>(
    chosen: readonly Code[] | null | undefined,
    codes: readonly Code[],
    code: number | undefined,
  ) => !chosen || (code !== undefined && chosen.some((one) => codes[code] === one));
  const isWanted = (item: number) => {
    const report = at(evidence.report, item);
    const basis = settings.axis === 'reported' && report >= 0 ? reports.basis[report] : evidence.basis[item];
    return (
      isOneOf(settings.types, EVENT_TYPES, evidence.type[item]) &&
      isOneOf(settings.reports, reports.id, report) &&
      isOneOf(settings.standings, STANDINGS, reports.standing[report]) &&
      isOneOf(settings.stances, STANCES, report < 0 ? undefined : evidence.stance[item]) &&
      isOneOf(settings.bases, DATE_BASES, basis) &&
      isOneOf(settings.depths, DEPTHS, reports.depth[report])
    );
  };
  const passing = all.filter(
    ({ link, tie, item }) =>
      isWanted(item) &&
      (settings.listed || !isListed({ tie, item })) &&
      isInTime(stateOf(item)) &&
      isClass(link) &&
      isKind(at(ties.a, tie)) &&
      isKind(at(ties.b, tie)),
  );
  const sourcesOf = (some: typeof all) =>
    new Set(
      some
        .map(({ item }) => at(evidence.report, item))
        .filter((one) => one >= 0)
        .map((one) => reports.source[one]),
    ).size;
  const isTieWanted = (row: number) => {
    const some = passing.filter(({ tie }) => tie === row);
    const told = some.map(({ item }) => at(evidence.report, item)).filter((one) => one >= 0);
    const { minSources = 1, maxSources, only } = settings;
    const most = maxSources ?? Number.POSITIVE_INFINITY;
    if (sourcesOf(some) < minSources && minSources > 1) return false;
    if (sourcesOf(some) > most || (maxSources && told.length === 0)) return false;
    return !only || (told.length > 0 && told.every((one) => STANDINGS[at(reports.standing, one)] === only));
  };
  const shown = passing.filter(({ tie }) => isTieWanted(tie));
  const styleOf = (some: typeof all) => {
    const acts = some.filter(({ item }) => (at(evidence.flags, item) & EvidenceFlag.negated) === 0);
    if (some.length === 0) return TieStyle.out;
    if (acts.length === 0) return TieStyle.negated;
    const firm = acts.some(
      ({ item }) => stateOf(item) === WindowState.certain && (at(evidence.flags, item) & WEAK) === 0,
    );
    return firm ? TieStyle.solid : TieStyle.dashed;
  };
  const ofTie = [...ties.id.keys()].map((tie) => shown.filter((one) => one.tie === tie));
  const ofEntity = [...entities.id.keys()].map((row) =>
    shown.filter(({ tie }) => ties.a[tie] === row || ties.b[tie] === row),
  );
  const items = [...new Set(shown.map(({ item }) => item))];
  return {
    style: ofTie.map(styleOf),
    tieSources: ofTie.map(sourcesOf),
    classCount: ofTie.flatMap((some) =>
      TIE_CLASSES.map((_, one) => some.filter(({ link }) => links.class[link] === one).length),
    ),
    entitySources: ofEntity.map(sourcesOf),
    degree: ofEntity.map((some) => new Set(some.map(({ tie }) => tie)).size),
    counts: {
      entities: ofEntity.filter((some) => some.length > 0).length,
      ties: ofTie.filter((some) => some.length > 0).length,
      evidence: items.length,
      undated: items.filter((item) => stateOf(item) === WindowState.undated).length,
      possible: items.filter((item) => stateOf(item) === WindowState.possible).length,
    },
  };
}

test('is what the contract says, for any graph and any filters', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (graph, settings) => {
      const { ties, entities, counts } = visibleGraph(graph, settings);
      expect({
        style: [...ties.style],
        tieSources: [...ties.sources],
        classCount: [...ties.classCount],
        entitySources: [...entities.sources],
        degree: [...entities.degree],
        counts,
      }).toEqual(naive(graph, settings));
    }),
    { numRuns: 300 },
  );
});

const ALL: FilterSettings = {
  axis: 'reported',
  window: { from: parseDay('2024-01-01') ?? DAY_MIN, until: parseDay('2025-01-01') ?? DAY_MIN },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

describe('how a tie is drawn', () => {
  const item = (flags: number, date?: string): SampleEvidence => ({
    between: ['country-a', 'country-b'],
    report: 'gazette',
    flags,
    ...(date === undefined ? {} : { date }),
  });
  const { planned, negated, alleged, denied, standing, notDone } = EvidenceFlag;
  const day = '2024-02-26';

  test.each<[what: string, evidence: readonly SampleEvidence[], style: number]>([
    ['a reported act', [item(0, day)], TieStyle.solid],
    ['a lasting state', [item(standing, day)], TieStyle.solid],
    ['an act that somebody denies', [item(denied, day)], TieStyle.solid],
    ['a plan', [item(planned, day)], TieStyle.dashed],
    ['an allegation, denied or not', [item(alleged | denied, day)], TieStyle.dashed],
    ['what was called off', [item(notDone, day)], TieStyle.dashed],
    ['an act that is only possibly in the dates', [item(0, '[2024-12-31..2025-01-01]')], TieStyle.dashed],
    ['an act without a date', [item(0)], TieStyle.dashed],
    ['a refusal to act', [item(negated, day)], TieStyle.negated],
    ['a planned refusal', [item(negated | planned, day)], TieStyle.negated],
    ['a refusal and a plan', [item(negated, day), item(planned, day)], TieStyle.dashed],
    ['a plan and then the act', [item(planned, day), item(0, day)], TieStyle.solid],
    ['the act and then a refusal', [item(0, day), item(negated, day)], TieStyle.solid],
    ['an act outside the dates', [item(0, '2025-01-01')], TieStyle.out],
  ])('%s', (_what, evidence, style) => {
    const graph = sampleGraph({ ...SAMPLE, evidence });
    expect(visibleGraph(graph, { ...ALL, axis: 'happened' }).ties.style[0]).toBe(style);
  });
});

test('two reports of one source are one independent source; an affiliation is none', () => {
  const graph = sampleGraph();
  const { ties, entities } = visibleGraph(graph, ALL);
  const sourcesOf = (tie: string) => ties.sources[graph.ties.rowOf.get(tie) ?? -1];
  expect(sourcesOf('country-a~country-b')).toBe(1);
  expect(sourcesOf('country-b~league')).toBe(1);
  expect(entities.sources[0]).toBe(2);
  const held = visibleGraph(graph, { ...ALL, classes: ['affiliation'] });
  expect(held.counts).toEqual({ entities: 2, ties: 1, evidence: 1, undated: 0, possible: 0 });
  expect([...held.entities.sources]).toEqual([0, 0, 0, 0, 0]);
});

test('more sources than a column can hold stand as its most', () => {
  const count = 70_000;
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  const zeros = new Int32Array(count);
  const always = { earliestStart: zeros, latestStart: zeros, earliestEnd: zeros, latestEnd: zeros };
  const small = sampleGraph();
  const graph: Graph = {
    ...small,
    entities: { ...small.entities, tieStart: Int32Array.of(0, 1, 2, 2, 2, 2), tieList: Int32Array.of(0, 0) },
    ties: { ...small.ties, count: 1, linkStart: Int32Array.of(0, count) },
    reports: { ...small.reports, count, source: rows, sourceCount: count },
    evidence: {
      ...small.evidence,
      count,
      report: rows,
      flags: new Uint8Array(count),
      happened: always,
      reported: always,
    },
    links: {
      count,
      tie: zeros,
      evidence: rows,
      class: new Uint8Array(count),
      direction: new Uint8Array(count),
      listed: new Uint8Array(count),
    },
  };
  const { ties, entities } = visibleGraph(graph, {
    ...ALL,
    window: { from: 0 as Day, until: 1 as Day },
  });
  expect([ties.sources[0], ties.classCount[0], entities.sources[0]]).toEqual([65_535, 65_535, 65_535]);
});
