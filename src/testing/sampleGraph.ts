import {
  DATE_BASES,
  ENTITY_KINDS,
  type EntityKind,
  EVIDENCE_KINDS,
  type EvidenceKind,
  SIDES,
  type Side,
  STANDINGS,
  type Standing,
  TIE_CLASSES,
  type TieClass,
} from '../model/codes.ts';
import type { DateBounds } from '../model/dateBounds.ts';
import { DAY_MAX, DAY_MIN } from '../model/day.ts';
import { boundsOfEdtf, parseEdtf } from '../model/edtf.ts';
import type { Graph } from '../model/graph.ts';
import { graphOf } from '../model/graphOf.ts';
import type { GraphFile } from '../model/wire/graphFile.ts';

/** A report of a sample: `date` is EDTF, left out for an undated one; `source` defaults to its own. */
export interface SampleReport {
  readonly id: string;
  readonly date?: string;
  readonly source?: string;
  readonly standing?: Standing;
}

/** A link of a sample's evidence: the ends by id and the class. */
export type SampleLink = readonly [a: string, b: string, tieClass: TieClass];

/** An item of evidence of a sample; `date` is EDTF of what it tells, left out for an undated one. */
export interface SampleEvidence {
  readonly report?: string;
  readonly event?: string;
  readonly kind?: EvidenceKind;
  readonly date?: string;
  readonly flags?: number;
  readonly links: readonly SampleLink[];
}

/** What a sample graph is made of; entities are `[id, kind, side]`. */
export interface Sample {
  readonly entities: readonly (readonly [id: string, kind: EntityKind, side: Side])[];
  readonly reports: readonly SampleReport[];
  readonly evidence: readonly SampleEvidence[];
}

function boundsOf(edtf: string | undefined): DateBounds {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  if (edtf !== undefined && !parsed) throw new Error(`sample: "${edtf}" is not EDTF`);
  if (!parsed)
    return { earliestStart: DAY_MIN, latestStart: DAY_MAX, earliestEnd: DAY_MIN, latestEnd: DAY_MAX };
  return boundsOfEdtf(parsed);
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

function reportColumns(reports: readonly SampleReport[]): GraphFile['reports'] {
  const sources = unique(reports.map(({ id, source }) => source ?? id));
  const bounds = reports.map(({ date }) => boundsOf(date));
  return {
    id: reports.map(({ id }) => id),
    publisher: reports.map(({ id }) => `Publisher of ${id}`),
    source: reports.map(({ id, source }) => sources.indexOf(source ?? id)),
    standing: reports.map(({ standing }) => STANDINGS.indexOf(standing ?? 'press-or-analysis')),
    depth: reports.map(() => 0),
    basis: reports.map(({ date }) => DATE_BASES.indexOf(date === undefined ? 'unknown' : 'stated')),
    earliest: bounds.map(({ earliestStart }) => earliestStart),
    latest: bounds.map(({ latestEnd }) => latestEnd),
    best: bounds.map(({ earliestStart }) => earliestStart),
  };
}

function evidenceColumns({ evidence, reports }: Sample, events: readonly string[]): GraphFile['evidence'] {
  const bounds = evidence.map(({ date }) => boundsOf(date));
  return {
    kind: evidence.map(({ kind }) => EVIDENCE_KINDS.indexOf(kind ?? 'claim')),
    report: evidence.map(({ report }) => reports.findIndex(({ id }) => id === report)),
    event: evidence.map(({ event }) => (event === undefined ? -1 : events.indexOf(event))),
    stance: evidence.map(() => 0),
    basis: evidence.map(({ date }) => DATE_BASES.indexOf(date === undefined ? 'unknown' : 'stated')),
    flags: evidence.map(({ flags }) => flags ?? 0),
    earliestStart: bounds.map(({ earliestStart }) => earliestStart),
    latestStart: bounds.map(({ latestStart }) => latestStart),
    earliestEnd: bounds.map(({ earliestEnd }) => earliestEnd),
    latestEnd: bounds.map(({ latestEnd }) => latestEnd),
  };
}

/** The `graph.json` of a sample: ties and their order follow from the links, entities stand in a row on x. */
export function sampleFile(sample: Sample): GraphFile {
  const entity = (id: string) => {
    const row = sample.entities.findIndex(([one]) => one === id);
    if (row < 0) throw new Error(`sample: there is no entity "${id}"`);
    return row;
  };
  const events = unique(sample.evidence.map(({ event }) => event));
  const links = sample.evidence.flatMap(({ links: made }, row) =>
    made.map(([a, b, tieClass]) => {
      const [low, high] = [entity(a), entity(b)].sort((one, other) => one - other);
      return {
        key: `${low}~${high}`,
        low: low ?? 0,
        high: high ?? 0,
        row,
        class: TIE_CLASSES.indexOf(tieClass),
        forward: entity(a) === low,
      };
    }),
  );
  const ties = [...new Map(links.map(({ key, low, high }) => [key, { low, high }]))];
  const tieOf = (key: string) => ties.findIndex(([one]) => one === key);
  const ordered = links.sort((one, other) => tieOf(one.key) - tieOf(other.key) || one.row - other.row);
  return {
    format: 1,
    entities: {
      id: sample.entities.map(([id]) => id),
      kind: sample.entities.map(([, kind]) => ENTITY_KINDS.indexOf(kind)),
      side: sample.entities.map(([, , side]) => SIDES.indexOf(side)),
      names: sample.entities.map(([id]) => ({
        en: id.replace(
          /(^|-)(.)/g,
          (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase(),
        ),
      })),
      short: sample.entities.map(() => ({})),
      named: sample.entities.map(() => 1),
      x: sample.entities.map((_, row) => row * 100),
      y: sample.entities.map((_, row) => (row % 2) * 80),
      formerly: {},
    },
    ties: { a: ties.map(([, { low }]) => low), b: ties.map(([, { high }]) => high) },
    events: { id: events },
    reports: reportColumns(sample.reports),
    evidence: evidenceColumns(sample, events),
    links: {
      tie: ordered.map(({ key }) => tieOf(key)),
      evidence: ordered.map(({ row }) => row),
      class: ordered.map((link) => link.class),
      direction: ordered.map(({ forward }) => (forward ? 1 : 2)),
    },
  };
}

/** The graph of a sample. Throws on ids or dates that do not fit. */
export function sampleGraph(sample: Sample): Graph {
  return graphOf(sampleFile(sample));
}

/** Two countries, a person, an organization and an issue; two rewrites of one source, a plan, an undated claim, a membership. */
export const SAMPLE: Sample = {
  entities: [
    ['country-a', 'state', 'chinese'],
    ['country-b', 'state', 'russian'],
    ['minister-c', 'person', 'chinese'],
    ['org-x', 'organization', 'multilateral'],
    ['issue-y', 'issue', 'other'],
  ],
  reports: [
    { id: 'paper-1', date: '2024-02-28', source: 'agency-1' },
    { id: 'paper-2', date: '2024-02-28', source: 'agency-1' },
    { id: 'gazette-3', date: '2024-06-10', standing: 'state-media-or-government' },
    { id: 'blog-4' },
  ],
  evidence: [
    {
      report: 'paper-1',
      event: '2024-02-26-visit',
      date: '2024-02-26/2024-02-27',
      links: [
        ['minister-c', 'country-b', 'verbal-cooperation'],
        ['minister-c', 'issue-y', 'about'],
      ],
    },
    {
      report: 'paper-2',
      event: '2024-02-26-visit',
      date: '2024-02-26/2024-02-27',
      links: [['minister-c', 'country-b', 'verbal-cooperation']],
    },
    { report: 'paper-1', links: [['country-a', 'country-b', 'stated']] },
    {
      report: 'gazette-3',
      event: '2024-06-exercise',
      date: '2024-06',
      links: [['country-a', 'country-b', 'material-cooperation']],
    },
    {
      report: 'gazette-3',
      event: '2024-07-01-plan',
      date: '2024-07-01',
      flags: 1,
      links: [
        ['country-a', 'country-b', 'verbal-cooperation'],
        ['country-a', 'org-x', 'verbal-cooperation'],
      ],
    },
    { report: 'blog-4', date: '2023', links: [['country-b', 'org-x', 'verbal-conflict']] },
    { kind: 'affiliation', date: '2001-06-15/..', links: [['country-a', 'org-x', 'affiliation']] },
    { kind: 'affiliation', date: '2001-06-15/..', links: [['country-b', 'org-x', 'affiliation']] },
  ],
};
