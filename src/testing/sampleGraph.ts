import {
  DATE_BASES,
  type DateBasis,
  DEPTHS,
  Direction,
  ENTITY_KINDS,
  EVENT_TYPES,
  EVIDENCE_KINDS,
  SIDES,
  STANCES,
  STANDINGS,
  TIE_CLASSES,
} from '../model/codes.ts';
import type { DateBounds } from '../model/dateBounds.ts';
import { DAY_MAX, DAY_MIN } from '../model/day.ts';
import { boundsOfEdtf, parseEdtf } from '../model/edtf.ts';
import type { Graph } from '../model/graph.ts';
import { graphOf } from '../model/graphOf.ts';
import type { GraphFile } from '../model/wire/graphFile.ts';
import { SAMPLE, type SampleDraft, type SampleEntity, type SampleReport } from './sampleDraft.ts';

const NO_DATE: DateBounds = {
  earliestStart: DAY_MIN,
  latestStart: DAY_MAX,
  earliestEnd: DAY_MIN,
  latestEnd: DAY_MAX,
};

function boundsOf(text: string | undefined): DateBounds {
  if (text === undefined) return NO_DATE;
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(`the sample has a date that is no EDTF: "${text}"`);
  return boundsOfEdtf(parsed);
}

function basisOf(date: string | undefined, basis?: DateBasis): number {
  return DATE_BASES.indexOf(basis ?? (date === undefined ? 'unknown' : 'stated'));
}

function rowIn(ids: readonly string[], id: string): number {
  const row = ids.indexOf(id);
  if (row < 0) throw new Error(`the sample names "${id}" but does not have it`);
  return row;
}

function entitiesOf(entities: readonly SampleEntity[]): GraphFile['entities'] {
  return {
    id: entities.map(({ id }) => id),
    kind: entities.map(({ kind = 'state' }) => ENTITY_KINDS.indexOf(kind)),
    side: entities.map(({ side = 'other' }) => SIDES.indexOf(side)),
    names: entities.map(({ id, name = id }) => ({ en: name })),
    short: entities.map(() => ({})),
    named: entities.map(() => 1),
    x: entities.map(({ x = 0 }) => x),
    y: entities.map(({ y = 0 }) => y),
    formerly: {},
  };
}

function reportsOf(reports: readonly SampleReport[]): GraphFile['reports'] {
  const bounds = reports.map(({ published }) => boundsOf(published));
  return {
    id: reports.map(({ id }) => id),
    publisher: reports.map(({ id }) => id),
    source: reports.map(({ source }, row) => source ?? row),
    standing: reports.map(({ standing = 'press-or-analysis' }) => STANDINGS.indexOf(standing)),
    depth: reports.map(({ depth = 'annotated' }) => DEPTHS.indexOf(depth)),
    basis: reports.map((report) => basisOf(report.published, report.basis)),
    earliest: bounds.map(({ earliestStart }) => earliestStart),
    latest: bounds.map(({ latestEnd }) => latestEnd),
    best: bounds.map(({ earliestStart }) => earliestStart),
  };
}

/** A graph file made of a draft; ties and links follow from the evidence. */
export function sampleGraphFile(draft: SampleDraft = SAMPLE): GraphFile {
  const { evidence } = draft;
  const entities = entitiesOf(draft.entities);
  const reports = reportsOf(draft.reports);
  const events = [...new Set(evidence.flatMap(({ event }) => event ?? []))];
  const bounds = evidence.map(({ date }) => boundsOf(date));
  const drafts = evidence.flatMap((item, row) =>
    [{ between: item.between, class: item.class ?? 'verbal-cooperation' }, ...(item.also ?? [])].map(
      (link) => ({
        row,
        tie: link.between.toSorted().join('~'),
        class: TIE_CLASSES.indexOf(link.class),
        direction: item.direction ?? Direction.joint,
      }),
    ),
  );
  const ties = [...new Set(drafts.map(({ tie }) => tie))].toSorted();
  const links = drafts
    .map((link) => ({ ...link, tie: rowIn(ties, link.tie) }))
    .toSorted((one, other) => one.tie - other.tie || one.row - other.row);
  const endOf = (tie: string, at: 0 | 1) => rowIn(entities.id, tie.split('~')[at] ?? '');
  return {
    format: 1,
    entities,
    ties: { a: ties.map((tie) => endOf(tie, 0)), b: ties.map((tie) => endOf(tie, 1)) },
    events: { id: events },
    reports,
    evidence: {
      kind: evidence.map(({ kind = 'claim' }) => EVIDENCE_KINDS.indexOf(kind)),
      report: evidence.map(({ report }) => (report === undefined ? -1 : rowIn(reports.id, report))),
      event: evidence.map(({ event }) => (event === undefined ? -1 : events.indexOf(event))),
      type: evidence.map(({ type = 'NONE' }) => EVENT_TYPES.indexOf(type)),
      stance: evidence.map(({ stance = 'reported-fact' }) => STANCES.indexOf(stance)),
      basis: evidence.map((item) => basisOf(item.date, item.basis)),
      flags: evidence.map(({ flags = 0 }) => flags),
      earliestStart: bounds.map((one) => one.earliestStart),
      latestStart: bounds.map((one) => one.latestStart),
      earliestEnd: bounds.map((one) => one.earliestEnd),
      latestEnd: bounds.map((one) => one.latestEnd),
    },
    links: {
      tie: links.map(({ tie }) => tie),
      evidence: links.map(({ row }) => row),
      class: links.map((link) => link.class),
      direction: links.map(({ direction }) => direction),
    },
  };
}

/** The graph of a draft. */
export function sampleGraph(draft: SampleDraft = SAMPLE): Graph {
  return graphOf(sampleGraphFile(draft));
}
