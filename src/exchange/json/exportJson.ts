import type { ExportScope, ExportSource } from '../exportSource.ts';
import { type EntityRecord, entityRecords } from '../records/entityRecords.ts';
import { type EvidenceRecord, evidenceRecords } from '../records/evidenceRecords.ts';
import { type TieRecord, tieRecords } from '../records/tieRecords.ts';
import { titleOfReport } from '../records/titleOfReport.ts';
import type { ExportFile } from './exportSchema.ts';

type Of<Key extends 'entities' | 'ties' | 'evidence' | 'reports'> = ExportFile[Key][number];

function viewOf(source: ExportSource, scope: ExportScope): ExportFile['view'] {
  const { manifest, address, sentence, filtersInWords, visible, window } = source;
  return {
    dataset: manifest.id,
    title: manifest.title,
    dataVersion: manifest.version,
    licence: manifest.licence,
    address,
    sentence,
    filters: filtersInWords,
    axis: visible.settings.axis,
    from: window.from,
    to: window.to,
    scope,
  };
}

function entityOf({ id, kind, side, names, named, ties, sources, spells }: EntityRecord): Of<'entities'> {
  return { id, kind, side, names, named, ties, sources, spells: [...spells] };
}

function tieOf({ graph }: ExportSource, idOf: ReadonlyMap<number, string>) {
  return (tie: TieRecord): Of<'ties'> => ({
    id: tie.id,
    a: tie.a,
    b: tie.b,
    classes: tie.classes.map(([name, evidence]) => ({ class: name, evidence })),
    line: tie.style,
    inDates: tie.state,
    sources: tie.sources,
    evidence: tie.evidence.map((row) => idOf.get(row)!),
    firstReport: graph.reports.id[tie.firstReport] ?? null,
    spells: [...tie.spells],
  });
}

function evidenceOf({ words, state, flags, ...item }: EvidenceRecord): Of<'evidence'> {
  return {
    id: item.id,
    kind: item.kind,
    ties: [...item.ties],
    classes: [...item.classes],
    summary: words.summary,
    date: words.date && { edtf: words.date.edtf ?? null, basis: words.date.basis },
    inDates: state,
    event: item.event,
    report: item.report,
    speaker: words.speaker?.id ?? null,
    stance: item.stance,
    qualifiers: [...flags],
    place: words.at,
  };
}

/** The reports behind the evidence, in the order of the dataset. */
function reportsOf({ reports }: ExportSource, evidence: readonly EvidenceRecord[]): Of<'reports'>[] {
  const rows = [...new Set(evidence.map(({ reportRow }) => reportRow))].sort((one, other) => one - other);
  return rows.flatMap((row) => {
    const report = reports[row];
    if (!report) return [];
    const { id, publisher, url, published, standing, primarySource } = report;
    const when = { edtf: published.edtf ?? null, basis: published.basis };
    return [{ id, publisher, title: titleOfReport(report), url, published: when, standing, primarySource }];
  });
}

/** The view, or the whole dataset, as `ExportFileSchema` has it. */
function exportFile(source: ExportSource, scope: ExportScope): ExportFile {
  const ties = tieRecords(source, scope);
  const evidence = evidenceRecords(source, scope);
  const idOf = new Map(evidence.map(({ row, id }) => [row, id]));
  return {
    format: 'tieline-export',
    version: 1,
    view: viewOf(source, scope),
    entities: entityRecords(source, scope, ties).map(entityOf),
    ties: ties.map(tieOf(source, idOf)),
    evidence: evidence.map(evidenceOf),
    reports: reportsOf(source, evidence),
  };
}

/** `exportFile` as text. */
export function exportJson(source: ExportSource, scope: ExportScope): string {
  return `${JSON.stringify(exportFile(source, scope), null, 1)}\n`;
}
