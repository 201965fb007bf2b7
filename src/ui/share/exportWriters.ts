import { evidenceCsv } from '../../exchange/csv/evidenceCsv.ts';
import { tiesCsv } from '../../exchange/csv/tiesCsv.ts';
import type { ExportKind } from '../../exchange/exportFileName.ts';
import type { ExportScope, ExportSource } from '../../exchange/exportSource.ts';
import { exportJson } from '../../exchange/json/exportJson.ts';
import { gexf } from '../../exchange/network/gexf.ts';
import { graphml } from '../../exchange/network/graphml.ts';

/** Files that are made of text alone. */
export type TextKind = Extract<
  ExportKind,
  'ties.csv' | 'evidence.csv' | 'network.gexf' | 'network.graphml' | 'data.json'
>;

/** How a file of text is written, and its type. */
export interface TextWriter {
  readonly mime: string;
  readonly write: (source: ExportSource, scope: ExportScope) => string;
}

/** How each of them is written. */
export const TEXT_WRITERS: Readonly<Record<TextKind, TextWriter>> = {
  'ties.csv': { mime: 'text/csv;charset=utf-8', write: tiesCsv },
  'evidence.csv': { mime: 'text/csv;charset=utf-8', write: evidenceCsv },
  'network.gexf': { mime: 'application/gexf+xml', write: gexf },
  'network.graphml': { mime: 'application/graphml+xml', write: graphml },
  'data.json': { mime: 'application/json', write: exportJson },
};
