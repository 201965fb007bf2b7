import {
  DATE_BASES,
  DEPTHS,
  ENTITY_KINDS,
  EVENT_TYPES,
  EVIDENCE_KINDS,
  SIDES,
  STANCES,
  STANDINGS,
} from '../../src/model/codes.ts';
import type { GraphFile } from '../../src/model/wire/graphFile.ts';
import type { LinkedRecords } from '../link/linkRecords.ts';
import { bestDayOf } from '../link/linkRecords.ts';
import { boundsOfDate } from '../read/boundsOfDate.ts';
import type { EntityRecord } from '../records/entityRecord.ts';
import { type Layout, positionsOf } from './positions.ts';

function entitiesOf(linked: LinkedRecords, layout?: Layout): GraphFile['entities'] {
  const entityOf = new Map(linked.records.entities.map(({ record }) => [record.id, record]));
  const rows = linked.table.entities.map((id) => recordOf(entityOf, id));
  const formerly = rows.flatMap(({ formerly: ids = [] }, row) => ids.map((id) => [id, row] as const));
  return {
    id: rows.map((entity) => entity.id),
    kind: rows.map((entity) => ENTITY_KINDS.indexOf(entity.kind)),
    side: rows.map((entity) => SIDES.indexOf(entity.side)),
    names: rows.map(({ names }) => names),
    short: rows.map(({ abbr }) => abbr ?? {}),
    named: rows.map(({ named }) => (named === false ? 0 : 1)),
    ...positionsOf(linked, entityOf, layout),
    formerly: Object.fromEntries(formerly),
  };
}

function recordOf(entityOf: ReadonlyMap<string, EntityRecord>, id: string): EntityRecord {
  const entity = entityOf.get(id);
  if (!entity) throw new Error(`there is no entity "${id}": check the references before compiling`);
  return entity;
}

function reportsOf({ reports }: LinkedRecords): GraphFile['reports'] {
  const sources = [...new Set(reports.map((report) => report.primarySource))];
  const bounds = reports.map((report) => boundsOfDate(report.published.edtf));
  return {
    id: reports.map((report) => report.id),
    publisher: reports.map((report) => report.publisher),
    source: reports.map((report) => sources.indexOf(report.primarySource)),
    standing: reports.map((report) => STANDINGS.indexOf(report.standing)),
    depth: reports.map((report) => DEPTHS.indexOf(report.depth)),
    basis: reports.map((report) => DATE_BASES.indexOf(report.published.basis)),
    earliest: bounds.map((one) => one.earliestStart),
    latest: bounds.map((one) => one.latestEnd),
    best: reports.map((report) => bestDayOf(report.published)),
  };
}

function evidenceOf({ reports, events, evidence }: LinkedRecords): GraphFile['evidence'] {
  const reportRow = new Map<string | null, number>(reports.map((report, row) => [report.id, row]));
  const eventRow = new Map<string | null, number>(events.map((event, row) => [event.id, row]));
  return {
    kind: evidence.map((item) => EVIDENCE_KINDS.indexOf(item.kind)),
    report: evidence.map((item) => reportRow.get(item.report) ?? -1),
    event: evidence.map((item) => eventRow.get(item.event) ?? -1),
    type: evidence.map((item) => EVENT_TYPES.indexOf(item.type)),
    stance: evidence.map((item) => STANCES.indexOf(item.stance)),
    basis: evidence.map((item) => DATE_BASES.indexOf(item.basis)),
    flags: evidence.map((item) => item.flags),
    earliestStart: evidence.map((item) => item.happened.earliestStart),
    latestStart: evidence.map((item) => item.happened.latestStart),
    earliestEnd: evidence.map((item) => item.happened.earliestEnd),
    latestEnd: evidence.map((item) => item.happened.latestEnd),
  };
}

/** `graph.json` of linked records, laid out by `computeLayout` unless another layout is given. */
export function graphFileOf(linked: LinkedRecords, layout?: Layout): GraphFile {
  const { ties, links } = linked.table;
  return {
    format: 1,
    entities: entitiesOf(linked, layout),
    ties: { a: ties.map((tie) => tie.a), b: ties.map((tie) => tie.b) },
    events: { id: linked.events.map((event) => event.id) },
    reports: reportsOf(linked),
    evidence: evidenceOf(linked),
    links: {
      tie: links.map((link) => link.tie),
      evidence: links.map((link) => link.evidence),
      class: links.map((link) => link.class),
      direction: links.map((link) => link.direction),
    },
  };
}
