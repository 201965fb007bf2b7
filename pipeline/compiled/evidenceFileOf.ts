import type { EvidenceFile } from '../../src/model/wire/evidenceFile.ts';
import type { LinkedRecords } from '../link/linkRecords.ts';
import { entityNamingOf } from './entityNaming.ts';
import { wireEntityOf } from './wireEntity.ts';
import { wireEventOf } from './wireEvent.ts';
import { wireEvidenceOf } from './wireEvidence.ts';

/** `evidence.json` of linked records: the words behind the columns, in the same order. */
export function evidenceFileOf(linked: LinkedRecords): EvidenceFile {
  const naming = entityNamingOf(linked);
  const drawn = new Map(linked.records.entities.map(({ record }) => [record.id, record]));
  return {
    format: 1,
    evidence: linked.evidence.map((item) => wireEvidenceOf(item, naming)),
    events: linked.events.map((event) => wireEventOf(event, naming)),
    entities: linked.table.entities.flatMap((id) => {
      const entity = drawn.get(id);
      return entity ? [wireEntityOf(entity, naming)] : [];
    }),
  };
}
