import { type Day, formatDay } from '../../src/model/day.ts';
import type { ManifestFile } from '../../src/model/wire/manifestFile.ts';
import { bestDayOf, type LinkedRecords } from '../link/linkRecords.ts';
import { sha256 } from '../text/sha256.ts';
import { extentsOf } from './extents.ts';

function defaultWindowOf({ records, reports }: LinkedRecords): ManifestFile['defaultWindow'] {
  const days = reports
    .filter((report) => report.depth === 'annotated')
    .map((report) => bestDayOf(report.published));
  if (days.length === 0)
    throw new Error('there is no annotated report to take the default window from: add one');
  const { axis } = records.dataset.record.defaultWindow;
  return { axis, from: formatDay(Math.min(...days) as Day), to: formatDay(Math.max(...days) as Day) };
}

function countsOf({ reports, events, evidence, table }: LinkedRecords): ManifestFile['counts'] {
  return {
    entities: table.entities.length,
    ties: table.ties.length,
    evidence: evidence.length,
    claims: evidence.filter((item) => item.kind === 'claim').length,
    events: events.length,
    /** Reports that stand behind an event; a second item for positions that are no act is no second citation. */
    citations: evidence.filter(({ source }) => source.kind === 'citation' && source.noActs === undefined)
      .length,
    reports: reports.length,
    annotatedReports: reports.filter((report) => report.depth === 'annotated').length,
    independentSources: new Set(reports.map((report) => report.primarySource)).size,
  };
}

/** `manifest.json` of linked records whose other files have these contents, by name. */
export function manifestFileOf(linked: LinkedRecords, files: ReadonlyMap<string, string>): ManifestFile {
  const { id, title, titles, licence, poles, sideLabels, sideLabelsIn } = linked.records.dataset.record;
  return {
    format: 1,
    id,
    title,
    ...(titles && { titles }),
    version: sha256([...files.values()].join('')).slice(0, 12),
    licence,
    poles,
    defaultWindow: defaultWindowOf(linked),
    extents: extentsOf(linked),
    counts: countsOf(linked),
    sideLabels,
    ...(sideLabelsIn && { sideLabelsIn }),
    files: [...files].map(([name, content]) => ({
      name,
      bytes: Buffer.byteLength(content),
      sha256: sha256(content),
    })),
  };
}
