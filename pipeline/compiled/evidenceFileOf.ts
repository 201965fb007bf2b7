import type { Graph } from '../../src/model/graph.ts';
import type { EvidenceFile } from '../../src/model/wire/evidenceFile.ts';
import { disagreements, disputedRows } from '../../src/query/disagreement.ts';
import type { LinkedRecords } from '../link/linkRecords.ts';
import { entityNamingOf } from './entityNaming.ts';
import { wireEntityOf } from './wireEntity.ts';
import { wireEventOf } from './wireEvent.ts';
import { wireEvidenceOf } from './wireEvidence.ts';

/** `evidence.json` of linked records: the words behind the columns of their graph, in the same order. */
export function evidenceFileOf(linked: LinkedRecords, graph: Graph): EvidenceFile {
  const naming = entityNamingOf(linked);
  const drawn = new Map(linked.records.entities.map(({ record }) => [record.id, record]));
  const evidence = linked.evidence.map((item) => wireEvidenceOf(item, naming));
  const disputed = disputedRows(disagreements(graph, { evidence }, evidence.keys()));
  return {
    format: 1,
    evidence,
    events: linked.events.map((event) => wireEventOf(event, naming)),
    entities: linked.table.entities.flatMap((id) => {
      const entity = drawn.get(id);
      return entity ? [wireEntityOf(entity, naming)] : [];
    }),
    disputed: [...disputed].sort((one, other) => one - other),
  };
}
