import type { ExportScope, ExportSource } from './exportSource.ts';

/** What a reader can take away as a file: what it holds, and the ending that programs know it by. */
export type ExportKind =
  | 'picture.svg'
  | 'picture.png'
  | 'ties.csv'
  | 'evidence.csv'
  | 'network.gexf'
  | 'network.graphml'
  | 'data.json'
  | 'citation.txt'
  | 'citation.bib'
  | 'citation.csl.json'
  | 'citation.ris';

// Names that every file system takes.
const plain = (text: string) => text.replaceAll(/[^A-Za-z0-9.-]+/g, '-');

/** "tieline_china-russia_2024-02-28..2025-07-14_ties.csv"; what holds the whole dataset says "all-ties". */
export function exportFileName(
  { manifest, window }: Pick<ExportSource, 'manifest' | 'window'>,
  kind: ExportKind,
  scope: ExportScope = 'displayed',
): string {
  const dates = `${plain(window.from)}..${plain(window.to)}`;
  return `tieline_${plain(manifest.id)}_${dates}_${scope === 'all' ? 'all-' : ''}${kind}`;
}

/** Letters of an evidence id that a name keeps: file systems take 255 in all. */
const ID_MOST = 160;

/** "tieline_china-russia_evidence_xi-kazan-2024.tass-2024-10-22_citation.bib": named by the item, whatever view it was cited in. */
export function evidenceFileName(
  { manifest }: Pick<ExportSource, 'manifest'>,
  evidenceId: string,
  kind: ExportKind,
): string {
  return `tieline_${plain(manifest.id)}_evidence_${plain(evidenceId).slice(0, ID_MOST)}_${kind}`;
}
