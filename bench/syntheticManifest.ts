import { type Day, formatDay } from '../src/model/day.ts';
import type { GraphFile } from '../src/model/wire/graphFile.ts';
import type { ManifestFile } from '../src/model/wire/manifestFile.ts';
import { DAYS, FIRST_DAY } from './syntheticDays.ts';
import type { SyntheticDraft } from './syntheticDraft.ts';

/** What synthetic data says of itself; its poles are the two entities of most ties, its first dates the last third. */
export function syntheticManifest(
  { events, reports }: SyntheticDraft,
  { entities, ties, evidence }: GraphFile,
): ManifestFile {
  const degrees = new Map<number, number>();
  for (const end of [...ties.a, ...ties.b]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const poles = [...degrees].sort(([, one], [, other]) => other - one).slice(0, 2);
  const last = [...reports, ...events].reduce((day, one) => Math.max(day, one.day), FIRST_DAY);
  const extent = { first: formatDay(FIRST_DAY as Day), last: formatDay(last as Day) };
  return {
    format: 1,
    id: 'china-russia',
    title: 'Synthetic events',
    version: 'synthetic',
    licence: 'CC0-1.0',
    poles: poles.map(([row], at) => ({
      entity: entities.id[row] ?? '',
      side: at === 0 ? 'chinese' : 'russian',
    })),
    defaultWindow: {
      axis: 'reported',
      from: formatDay((FIRST_DAY + Math.round((DAYS * 2) / 3)) as Day),
      to: extent.last,
    },
    extents: { reported: extent, happened: extent },
    counts: {
      entities: entities.id.length,
      ties: ties.a.length,
      evidence: evidence.kind.length,
      events: events.length,
      reports: reports.length,
    },
    sideLabels: { chinese: 'First', russian: 'Second', multilateral: 'Joint', other: 'Other' },
    files: [],
  };
}
