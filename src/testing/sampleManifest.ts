import type { ManifestFile } from '../model/wire/manifestFile.ts';

/** The manifest of the sample graph; `change` replaces parts of it. */
export function sampleManifest(change: Partial<ManifestFile> = {}): ManifestFile {
  return {
    format: 1,
    id: 'sample',
    title: 'Ties between Country A and Country B',
    version: '000000000000',
    licence: 'CC0-1.0',
    poles: [
      { entity: 'country-a', side: 'chinese' },
      { entity: 'country-b', side: 'russian' },
    ],
    defaultWindow: { axis: 'reported', from: '2024-02-28', to: '2024-04-09' },
    extents: {
      reported: { first: '2024-02-28', last: '2025-01-10' },
      happened: { first: '2001-01-01', last: '2024-04-08' },
    },
    counts: {},
    sideLabels: { chinese: 'A’s', russian: 'B’s', multilateral: 'Shared', other: 'Other' },
    files: [],
    ...change,
  };
}
