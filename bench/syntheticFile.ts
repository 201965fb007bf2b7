import {
  DEPTHS,
  ENTITY_KINDS,
  EVENT_TYPES,
  EVIDENCE_KINDS,
  SIDES,
  STANCES,
  STANDINGS,
  TIE_CLASSES,
} from '../src/model/codes.ts';
import { DAY_MAX, DAY_MIN } from '../src/model/day.ts';
import type { GraphFile } from '../src/model/wire/graphFile.ts';
import { inventedName } from './inventedNames.ts';
import { type Random, randomOf } from './randomOf.ts';
import type { DraftItem, SyntheticDraft } from './syntheticDraft.ts';

const [CLAIM, CITATION, AFFILIATION] = (['claim', 'citation', 'affiliation'] as const).map((kind) =>
  EVIDENCE_KINDS.indexOf(kind),
);
const COPY = STANDINGS.indexOf('copy');
const FLAGS = [0, 0, 0, 0, 0, 0, 0, 16, 1, 2];
const HOLDS_DAYS = 400;

const idOf = (name: string, row: number) => `${name}-${String(row).padStart(6, '0')}`;
const list = <Item>(count: number, make: (row: number) => Item) =>
  Array.from({ length: count }, (_, row) => make(row));

/** The pairs of a list of rows. */
function pairsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  return rows.flatMap((high, at) => rows.slice(0, at).map((low) => [low, high] as const));
}

/** Places groups around a circle, their members around its middle. */
function placeOf({ groupOf, groups, size }: SyntheticDraft, { bell }: Random, row: number) {
  const reach = 8 * Math.sqrt(size.entities);
  const angle = (2 * Math.PI * (groupOf[row] ?? 0)) / groups;
  const around = (centre: number) => Math.round(centre + bell() * reach * 0.35);
  return { x: around(1.5 * reach * Math.cos(angle)), y: around(reach * Math.sin(angle)) };
}

function entitiesOf(draft: SyntheticDraft, random: Random): GraphFile['entities'] {
  const { entities } = draft.size;
  const places = list(entities, (row) => placeOf(draft, random, row));
  return {
    id: list(entities, (row) => idOf('entity', row)),
    kind: list(entities, () => random.below(ENTITY_KINDS.length)),
    side: list(entities, () => random.below(SIDES.length)),
    names: list(entities, () => ({ en: inventedName(random) })),
    short: list(entities, () => ({})),
    named: list(entities, () => (random.chance(0.95) ? 1 : 0)),
    x: places.map(({ x }) => x),
    y: places.map(({ y }) => y),
    formerly: {},
  };
}

function reportsOf({ reports }: SyntheticDraft, random: Random): GraphFile['reports'] {
  const precision = reports.map(() => random.share());
  const bound = (at: number, exact: number, open: number, loose: number) =>
    (precision[at] ?? 0) < 0.82 ? exact : (precision[at] ?? 0) < 0.94 ? loose : open;
  return {
    id: list(reports.length, (row) => idOf('report', row)),
    publisher: list(reports.length, () => `Publisher ${Math.floor(random.share() ** 2 * 60)}`),
    source: reports.map(({ source }) => source),
    standing: reports.map(({ isCopy }) => (isCopy ? COPY : random.below(COPY))),
    depth: list(reports.length, () => (random.chance(0.1) ? 0 : DEPTHS.length - 1)),
    basis: precision.map((share) => (share < 0.82 ? 0 : 3)),
    earliest: reports.map(({ day }, at) => bound(at, day, DAY_MIN, day - 15)),
    latest: reports.map(({ day }, at) => bound(at, day, DAY_MAX, day + 15)),
    best: reports.map(({ day }) => day),
  };
}

function evidenceOf({ items, events }: SyntheticDraft, random: Random): GraphFile['evidence'] {
  const bound = (at: 0 | 1 | 2 | 3) =>
    items.map(({ event, report }) => {
      const drawn = events[event];
      if (!drawn) throw new Error(`there is no event ${event}`);
      if (report >= 0) return drawn.happened[at];
      return at < 2 ? drawn.day : drawn.day + HOLDS_DAYS;
    });
  const isTold = ({ report }: DraftItem) => report >= 0;
  return {
    kind: items.map((item) => (isTold(item) ? (random.chance(0.25) ? CLAIM : CITATION) : AFFILIATION) ?? 0),
    report: items.map(({ report }) => report),
    event: items.map((item) => (isTold(item) ? item.event : -1)),
    type: items.map((item) => (isTold(item) ? random.below(EVENT_TYPES.length) : EVENT_TYPES.length - 1)),
    stance: items.map(() => random.below(STANCES.length)),
    basis: items.map(() => (random.chance(0.8) ? 0 : 3)),
    flags: items.map(() => random.oneOf(FLAGS)),
    earliestStart: bound(0),
    latestStart: bound(1),
    earliestEnd: bound(2),
    latestEnd: bound(3),
  };
}

function tiesOf({ items, events, size }: SyntheticDraft): Pick<GraphFile, 'ties' | 'links'> {
  const keyed = items.flatMap(({ event }, evidence) =>
    pairsOf(events[event]?.members ?? []).map(([low, high]) => ({
      key: low * size.entities + high,
      evidence,
      class: Math.min(events[event]?.class ?? 0, TIE_CLASSES.length - 1),
    })),
  );
  keyed.sort((one, other) => one.key - other.key || one.evidence - other.evidence);
  const keys = [...new Set(keyed.map(({ key }) => key))];
  const tieOf = new Map(keys.map((key, tie) => [key, tie]));
  return {
    ties: {
      a: keys.map((key) => Math.floor(key / size.entities)),
      b: keys.map((key) => key % size.entities),
    },
    links: {
      tie: keyed.map(({ key }) => tieOf.get(key) ?? 0),
      evidence: keyed.map(({ evidence }) => evidence),
      class: keyed.map((link) => link.class),
      direction: keyed.map(({ evidence }) => evidence % 3),
    },
  };
}

/** Invented event data in the wire format. */
export function syntheticFile(draft: SyntheticDraft, seed = 2): GraphFile {
  const random = randomOf(seed);
  return {
    format: 1,
    entities: entitiesOf(draft, random),
    ...tiesOf(draft),
    events: { id: list(draft.events.length, (row) => idOf('event', row)) },
    reports: reportsOf(draft, random),
    evidence: evidenceOf(draft, random),
  };
}
