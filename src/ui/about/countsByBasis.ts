import { DATE_BASES, type DateBasis, EVIDENCE_KINDS, type EvidenceKind } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import { eventRows } from './eventRows.ts';

/** How many dates of each kind of record are known in one way. */
export interface BasisCount {
  readonly basis: DateBasis;
  readonly reports: number;
  readonly claims: number;
  readonly events: number;
  readonly affiliations: number;
}

function rowsOfKind({ evidence }: Graph, kind: EvidenceKind): number[] {
  const code = EVIDENCE_KINDS.indexOf(kind);
  const rows: number[] = [];
  for (let row = 0; row < evidence.count; row++) if (evidence.kind[row] === code) rows.push(row);
  return rows;
}

/** How the dates of reports, claims, events and affiliations are known, in the order of the code list. */
export function countsByBasis(graph: Graph): BasisCount[] {
  const { evidence, reports } = graph;
  const claims = rowsOfKind(graph, 'claim');
  const affiliations = rowsOfKind(graph, 'affiliation');
  const events = eventRows(graph);
  return DATE_BASES.map((basis, code) => {
    const among = (rows: readonly number[]) => rows.filter((row) => evidence.basis[row] === code).length;
    return {
      basis,
      reports: reports.basis.filter((one) => one === code).length,
      claims: among(claims),
      events: among(events),
      affiliations: among(affiliations),
    };
  });
}
