import * as v from 'valibot';
import { graphOf } from '../../src/model/graphOf.ts';
import { EvidenceFileSchema } from '../../src/model/wire/evidenceFile.ts';
import { GraphFileSchema } from '../../src/model/wire/graphFile.ts';
import { ManifestFileSchema } from '../../src/model/wire/manifestFile.ts';
import { ReportsFileSchema } from '../../src/model/wire/reportsFile.ts';
import { ToursFileSchema } from '../../src/model/wire/toursFile.ts';
import type { CompiledFiles } from '../compiled/compileRecords.ts';
import type { Findings } from './findings.ts';

const TODO = 'this is a fault of the compiler: correct pipeline/, not the file';

function objectionsTo(files: CompiledFiles): { readonly ties: number; readonly objections: string[] } {
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
  v.parse(ManifestFileSchema, read('manifest.json'));
  v.parse(ToursFileSchema, read('tours.json'));
  const graph = graphOf(v.parse(GraphFileSchema, read('graph.json')));
  const words = v.parse(EvidenceFileSchema, read('evidence.json'));
  const reports = v.parse(ReportsFileSchema, read('reports.json'));
  const { ties, entities, evidence } = graph;
  const objections: string[] = [];
  for (let tie = 0; tie < ties.count; tie++) {
    if (ties.linkStart[tie] === ties.linkStart[tie + 1])
      objections.push(`the tie ${ties.id[tie]} has no evidence`);
  }
  for (let row = 0; row < entities.count; row++) {
    if (entities.tieStart[row] === entities.tieStart[row + 1]) {
      objections.push(`the entity ${entities.id[row]} has no tie`);
    }
  }
  const counts = [
    ['evidence', evidence.count, words.evidence.length],
    ['events', graph.events.count, words.events.length],
    ['entities', entities.count, words.entities.length],
    ['reports', graph.reports.count, reports.reports.length],
  ] as const;
  for (const [name, rows, worded] of counts) {
    if (rows !== worded) objections.push(`${name}: ${rows} rows in the graph, ${worded} with words`);
  }
  return { ties: ties.count, objections };
}

/** The compiled files can be read as pages read them, and no tie stands without evidence. */
export function checkGraph(files: CompiledFiles): Findings {
  try {
    const { ties, objections } = objectionsTo(files);
    const problems = objections.map((what) => ({ where: null, what, todo: TODO }));
    return { count: ties, of: 'ties', problems };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { count: files.size, of: 'files', problems: [{ where: null, what, todo: TODO }] };
  }
}
