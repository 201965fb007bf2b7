import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { graphOf } from '../model/graphOf.ts';
import { EvidenceFileSchema } from '../model/wire/evidenceFile.ts';
import { GraphFileSchema } from '../model/wire/graphFile.ts';
import { ReportsFileSchema } from '../model/wire/reportsFile.ts';
import { buildSearchIndex } from '../query/search/searchIndex.ts';

function read(name: string): unknown {
  return JSON.parse(readFileSync(`data/china-russia/${name}.json`, 'utf8'));
}

/** The shipped graph with all its words. */
export function shippedData() {
  return {
    graph: graphOf(v.parse(GraphFileSchema, read('graph'))),
    words: {
      evidence: v.parse(EvidenceFileSchema, read('evidence')),
      reports: v.parse(ReportsFileSchema, read('reports')),
    },
  };
}

/** The search index of the shipped data; without words only of the graph. */
export function shippedIndex(withWords = true) {
  const { graph, words } = shippedData();
  return buildSearchIndex(graph, withWords ? words : null, () => undefined);
}
