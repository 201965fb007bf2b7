import { checkLengths, checkRange, GraphFileError, rowsById } from './checkColumns.ts';
import {
  DATE_BASES,
  DEPTHS,
  Direction,
  ENTITY_KINDS,
  EVENT_TYPES,
  EVIDENCE_KINDS,
  SIDES,
  STANCES,
  STANDINGS,
  TIE_CLASSES,
} from './codes.ts';
import type {
  BoundsColumns,
  EntityColumns,
  EvidenceColumns,
  Graph,
  LinkColumns,
  ReportColumns,
} from './graph.ts';
import { type EntityId, type EventId, type ReportId, tieIdOf } from './ids.ts';
import { listedLinks } from './listedLinks.ts';
import type { GraphFile } from './wire/graphFile.ts';

function entitiesOf({ entities: file, ties }: GraphFile): EntityColumns {
  const count = file.id.length;
  const { id, kind, side, names, short, named, x, y } = file;
  checkLengths('entities', { kind, side, names, short, named, x, y }, count);
  checkRange('entities.kind', kind, ENTITY_KINDS.length);
  checkRange('entities.side', side, SIDES.length);
  const rowOf = rowsById('entities', id);
  for (const [former, row] of Object.entries(file.formerly)) if (!rowOf.has(former)) rowOf.set(former, row);
  checkRange('entities.formerly', Object.values(file.formerly), count);
  const tieStart = new Int32Array(count + 1);
  for (const end of [...ties.a, ...ties.b]) tieStart[end + 1]!++;
  for (let row = 0; row < count; row++) tieStart[row + 1]! += tieStart[row]!;
  const next = tieStart.slice();
  const tieList = new Int32Array(ties.a.length * 2);
  for (let tie = 0; tie < ties.a.length; tie++) {
    tieList[next[ties.a[tie]!]!++] = tie;
    tieList[next[ties.b[tie]!]!++] = tie;
  }
  return {
    count,
    id: id as EntityId[],
    kind: Uint8Array.from(kind),
    side: Uint8Array.from(side),
    names,
    short,
    named: Uint8Array.from(named),
    x: Float32Array.from(x),
    y: Float32Array.from(y),
    rowOf,
    tieStart,
    tieList,
  };
}

function reportsOf({ reports: file }: GraphFile): ReportColumns {
  const { id, publisher, source, standing, depth, basis, earliest, latest, best } = file;
  checkLengths('reports', { publisher, source, standing, depth, basis, earliest, latest, best }, id.length);
  checkRange('reports.standing', standing, STANDINGS.length);
  checkRange('reports.depth', depth, DEPTHS.length);
  checkRange('reports.basis', basis, DATE_BASES.length);
  return {
    count: id.length,
    id: id as ReportId[],
    publisher,
    source: Int32Array.from(source),
    sourceCount: source.reduce((most, one) => Math.max(most, one + 1), 0),
    standing: Uint8Array.from(standing),
    depth: Uint8Array.from(depth),
    basis: Uint8Array.from(basis),
    earliest: Int32Array.from(earliest),
    latest: Int32Array.from(latest),
    best: Int32Array.from(best),
    rowOf: rowsById('reports', id),
  };
}

function linksOf(graphFile: GraphFile): LinkColumns {
  const { links: file, ties, evidence } = graphFile;
  const count = file.tie.length;
  checkLengths('links', { evidence: file.evidence, class: file.class, direction: file.direction }, count);
  checkRange('links.tie', file.tie, ties.a.length);
  checkRange('links.evidence', file.evidence, evidence.kind.length);
  checkRange('links.class', file.class, TIE_CLASSES.length);
  checkRange('links.direction', file.direction, Object.keys(Direction).length);
  for (let row = 1; row < count; row++) {
    if (file.tie[row]! < file.tie[row - 1]!)
      throw new GraphFileError(`links, row ${row}: not in the order of ties`);
  }
  return {
    count,
    tie: Int32Array.from(file.tie),
    evidence: Int32Array.from(file.evidence),
    class: Uint8Array.from(file.class),
    direction: Uint8Array.from(file.direction),
    listed: listedLinks(graphFile),
  };
}

function reportedBounds(reports: ReportColumns, report: Int32Array, happened: BoundsColumns): BoundsColumns {
  const bounds: BoundsColumns = {
    earliestStart: happened.earliestStart.slice(),
    latestStart: happened.latestStart.slice(),
    earliestEnd: happened.earliestEnd.slice(),
    latestEnd: happened.latestEnd.slice(),
  };
  for (let row = 0; row < report.length; row++) {
    const from = report[row]!;
    if (from < 0) continue;
    bounds.earliestStart[row] = bounds.earliestEnd[row] = reports.earliest[from]!;
    bounds.latestStart[row] = bounds.latestEnd[row] = reports.latest[from]!;
  }
  return bounds;
}

const ABOUT = TIE_CLASSES.indexOf('about');

function mainClasses(count: number, links: LinkColumns): Uint8Array {
  const main = new Uint8Array(count).fill(ABOUT);
  for (let row = 0; row < links.count; row++) {
    const item = links.evidence[row]!;
    if (links.class[row]! < main[item]!) main[item] = links.class[row]!;
  }
  return main;
}

function evidenceOf(file: GraphFile, reports: ReportColumns, links: LinkColumns): EvidenceColumns {
  const columns = file.evidence;
  checkLengths('evidence', columns, columns.kind.length);
  checkRange('evidence.report', columns.report, reports.count, -1);
  checkRange('evidence.event', columns.event, file.events.id.length, -1);
  checkRange('evidence.kind', columns.kind, EVIDENCE_KINDS.length);
  checkRange('evidence.type', columns.type, EVENT_TYPES.length);
  checkRange('evidence.stance', columns.stance, STANCES.length);
  checkRange('evidence.basis', columns.basis, DATE_BASES.length);
  const happened: BoundsColumns = {
    earliestStart: Int32Array.from(columns.earliestStart),
    latestStart: Int32Array.from(columns.latestStart),
    earliestEnd: Int32Array.from(columns.earliestEnd),
    latestEnd: Int32Array.from(columns.latestEnd),
  };
  const report = Int32Array.from(columns.report);
  return {
    count: columns.kind.length,
    kind: Uint8Array.from(columns.kind),
    report,
    event: Int32Array.from(columns.event),
    type: Uint8Array.from(columns.type),
    stance: Uint8Array.from(columns.stance),
    basis: Uint8Array.from(columns.basis),
    flags: Uint8Array.from(columns.flags),
    mainClass: mainClasses(columns.kind.length, links),
    happened,
    reported: reportedBounds(reports, report, happened),
  };
}

function checkTies({ ties: { a, b }, entities }: GraphFile): void {
  checkLengths('ties', { b }, a.length);
  checkRange('ties.a', a, entities.id.length);
  checkRange('ties.b', b, entities.id.length);
  const self = a.findIndex((one, row) => one === b[row]);
  if (self >= 0) throw new GraphFileError(`ties, row ${self}: an entity has no tie with itself`);
}

/** Builds the columnar graph of a decoded file. Throws `GraphFileError` on lengths, codes or references that do not fit. */
export function graphOf(file: GraphFile): Graph {
  const { a, b } = file.ties;
  checkTies(file);
  const entities = entitiesOf(file);
  const reports = reportsOf(file);
  const links = linksOf(file);
  const id = a.map((one, row) => tieIdOf(entities.id[one]!, entities.id[b[row]!]!));
  const linkStart = new Int32Array(a.length + 1);
  for (let row = 0; row < links.count; row++) linkStart[links.tie[row]! + 1]!++;
  for (let row = 0; row < a.length; row++) linkStart[row + 1]! += linkStart[row]!;
  return {
    entities,
    ties: {
      count: a.length,
      id,
      a: Int32Array.from(a),
      b: Int32Array.from(b),
      rowOf: rowsById('ties', id),
      linkStart,
    },
    events: {
      count: file.events.id.length,
      id: file.events.id as EventId[],
      rowOf: rowsById('events', file.events.id),
    },
    reports,
    evidence: evidenceOf(file, reports, links),
    links,
  };
}
