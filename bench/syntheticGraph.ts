import { ENTITY_KINDS, EVENT_TYPES, SIDES, STANDINGS, TIE_CLASSES } from '../src/model/codes.ts';
import type { Graph } from '../src/model/graph.ts';
import { graphOf } from '../src/model/graphOf.ts';
import type { GraphFile } from '../src/model/wire/graphFile.ts';

/** Numbers from 0 to 1 that repeat for a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How large a synthetic graph is. */
export interface SyntheticSize {
  readonly entities: number;
  /** Items of evidence, each about one pair. */
  readonly events: number;
}

const FIRST_DAY = 19_000;
const DAYS = 1_400;

/** A graph of invented events: few entities take part in most of them, pairs repeat, days come in bursts. */
export function syntheticGraph({ entities, events }: SyntheticSize, seed = 1): Graph {
  const random = seeded(seed);
  const pick = (count: number) => Math.floor(random() * count);
  // A power law of exponent about 2: the square of a uniform number crowds towards the first rows.
  const member = () => Math.floor(random() ** 3 * entities);
  const bursts = Array.from({ length: 40 }, () => FIRST_DAY + pick(DAYS));
  const dayOf = () =>
    random() < 0.5 ? FIRST_DAY + pick(DAYS) : (bursts[pick(bursts.length)] ?? FIRST_DAY) + pick(4);
  const made: { low: number; high: number; day: number; class: number; report: number }[] = [];
  const reports = Math.ceil(events / 2);
  while (made.length < events) {
    const again = made.length > 0 && random() < 0.4 ? made[pick(made.length)] : undefined;
    const [one, other] = again ? [again.low, again.high] : [member(), member()];
    if (one === other) continue;
    const [low, high] = one < other ? [one, other] : [other, one];
    made.push({ low, high, day: dayOf(), class: pick(TIE_CLASSES.length), report: pick(reports) });
  }
  const keyOf = (low: number, high: number) => low * entities + high;
  const keys = [...new Set(made.map(({ low, high }) => keyOf(low, high)))].sort((one, other) => one - other);
  const tieRow = new Map(keys.map((key, row) => [key, row]));
  const order = made
    .map((item, row) => ({ tie: tieRow.get(keyOf(item.low, item.high)) ?? 0, row, class: item.class }))
    .sort((one, other) => one.tie - other.tie || one.row - other.row);
  const reportDay = Array.from({ length: reports }, dayOf);
  const days = made.map(({ day }) => day);
  const zeros = (count: number) => new Array<number>(count).fill(0);
  const file: GraphFile = {
    format: 1,
    entities: {
      id: Array.from({ length: entities }, (_, row) => `entity-${row}`),
      kind: Array.from({ length: entities }, () => pick(ENTITY_KINDS.length)),
      side: Array.from({ length: entities }, () => pick(SIDES.length)),
      names: Array.from({ length: entities }, (_, row) => ({ en: `Entity ${row}` })),
      short: Array.from({ length: entities }, () => ({})),
      named: zeros(entities),
      x: Array.from({ length: entities }, () => random() * 1600 - 800),
      y: Array.from({ length: entities }, () => random() * 1000 - 500),
      formerly: {},
    },
    ties: { a: keys.map((key) => Math.floor(key / entities)), b: keys.map((key) => key % entities) },
    events: { id: [] },
    reports: {
      id: Array.from({ length: reports }, (_, row) => `report-${row}`),
      publisher: Array.from({ length: reports }, () => 'Publisher'),
      source: Array.from({ length: reports }, (_, row) => (random() < 0.2 ? Math.floor(row / 2) : row)),
      standing: Array.from({ length: reports }, () => pick(STANDINGS.length)),
      depth: zeros(reports),
      basis: zeros(reports),
      earliest: reportDay,
      latest: reportDay,
      best: reportDay,
    },
    evidence: {
      kind: zeros(events),
      report: made.map(({ report }) => report),
      event: zeros(events).map(() => -1),
      type: made.map((_, row) => row % EVENT_TYPES.length),
      stance: zeros(events),
      basis: zeros(events),
      flags: zeros(events),
      earliestStart: days,
      latestStart: days,
      earliestEnd: days,
      latestEnd: days,
    },
    links: {
      tie: order.map(({ tie }) => tie),
      evidence: order.map(({ row }) => row),
      class: order.map((link) => link.class),
      direction: zeros(events),
    },
  };
  return graphOf(file);
}
