import { graphOf } from '../../src/model/graphOf.ts';
import { linkRecords } from '../link/linkRecords.ts';
import type { Records } from '../read/records.ts';
import { evidenceFileOf } from './evidenceFileOf.ts';
import { graphFileOf } from './graphFileOf.ts';
import { jsonLines } from './jsonLines.ts';
import { manifestFileOf } from './manifestFileOf.ts';
import type { Layout } from './positions.ts';
import { reportsFileOf } from './reportsFileOf.ts';
import { toursFileOf } from './toursFileOf.ts';

/** Compiled files by name; `manifest.json` is the last. */
export type CompiledFiles = ReadonlyMap<string, string>;

/** Compiles records to the files of a dataset: the same bytes for the same records. Check references and dates before. */
export function compileRecords(records: Records, layout?: Layout): CompiledFiles {
  const linked = linkRecords(records);
  const graph = graphFileOf(linked, layout);
  const files = new Map([
    ['graph.json', jsonLines(graph, 2)],
    ['evidence.json', jsonLines(evidenceFileOf(linked, graphOf(graph)), 2)],
    ['reports.json', jsonLines(reportsFileOf(linked), 2)],
    ['tours.json', jsonLines(toursFileOf(records), 5)],
  ]);
  return new Map([...files, ['manifest.json', jsonLines(manifestFileOf(linked, files), 2)]]);
}
