import {
  DATE_BASES,
  type DateBasis,
  DEPTHS,
  type Depth,
  ENTITY_KINDS,
  type EntityKind,
  EVENT_TYPES,
  type EventType,
  STANCES,
  STANDINGS,
  type Stance,
  type Standing,
  TIE_CLASSES,
  type TieClass,
} from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';
import type { Axis } from '../model/view.ts';
import { basisOn } from './filter.ts';

/** The codes that ties of a dataset have, by what is chosen among them, in the order of their lists. */
export interface OfferedCodes {
  readonly kinds: readonly EntityKind[];
  readonly classes: readonly TieClass[];
  readonly types: readonly EventType[];
  readonly standings: readonly Standing[];
  readonly stances: readonly Stance[];
  readonly bases: readonly DateBasis[];
  readonly depths: readonly Depth[];
}

const known = new WeakMap<Graph, Partial<Record<Axis, OfferedCodes>>>();

/** The codes of a list that were ticked off by their position. */
function found<Code>(codes: readonly Code[], has: Uint8Array): readonly Code[] {
  return codes.filter((_, code) => has[code] === 1);
}

function collect(graph: Graph, axis: Axis): OfferedCodes {
  const { links, ties, entities, evidence, reports } = graph;
  const none = (codes: readonly string[]) => new Uint8Array(codes.length);
  const kinds = none(ENTITY_KINDS);
  const classes = none(TIE_CLASSES);
  const types = none(EVENT_TYPES);
  const standings = none(STANDINGS);
  const stances = none(STANCES);
  const bases = none(DATE_BASES);
  const depths = none(DEPTHS);
  for (let link = 0; link < links.count; link++) {
    const tie = links.tie[link]!;
    const item = links.evidence[link]!;
    const report = evidence.report[item]!;
    kinds[entities.kind[ties.a[tie]!]!] = 1;
    kinds[entities.kind[ties.b[tie]!]!] = 1;
    classes[links.class[link]!] = 1;
    types[evidence.type[item]!] = 1;
    bases[basisOn(graph, axis, item)] = 1;
    if (report < 0) continue;
    standings[reports.standing[report]!] = 1;
    depths[reports.depth[report]!] = 1;
    stances[evidence.stance[item]!] = 1;
  }
  return {
    kinds: found(ENTITY_KINDS, kinds),
    classes: found(TIE_CLASSES, classes),
    types: found(EVENT_TYPES, types),
    standings: found(STANDINGS, standings),
    stances: found(STANCES, stances),
    bases: found(DATE_BASES, bases),
    depths: found(DEPTHS, depths),
  };
}

/** What the lists of tick boxes offer of a dataset; the same object whenever it is asked for again. */
export function offeredCodes(graph: Graph, axis: Axis): OfferedCodes {
  const ofGraph = known.get(graph) ?? {};
  known.set(graph, ofGraph);
  ofGraph[axis] ??= collect(graph, axis);
  return ofGraph[axis];
}

/** How many tick boxes a list has: those offered, and those that are chosen though nothing in the dataset has them. */
export function offeredCount(offered: readonly string[], chosen: readonly string[]): number {
  return new Set([...offered, ...chosen]).size;
}
