import { ENTITY_KINDS, type EntityKind, SIDES, type Side } from '../../model/codes.ts';
import type { EntityId } from '../../model/ids.ts';
import type { WireNames } from '../../model/wire/graphFile.ts';
import type { ExportScope, ExportSource } from '../exportSource.ts';
import { type Spell, spellsOf } from './spells.ts';
import type { TieRecord } from './tieRecords.ts';

/** One entity as every format tells it. */
export interface EntityRecord {
  readonly row: number;
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly side: Side;
  readonly names: WireNames;
  /** False for post-holders and groups whose names no report gives. */
  readonly named: boolean;
  readonly ties: number;
  /** Distinct primary sources of all its ties together. */
  readonly sources: number;
  /** Rows of the evidence of its ties. */
  readonly evidence: readonly number[];
  /** On the view's axis. */
  readonly spells: readonly Spell[];
}

function recordOf({ graph, visible }: ExportSource, row: number, ties: readonly TieRecord[]): EntityRecord {
  const { entities, evidence, reports } = graph;
  const rows = [...new Set(ties.flatMap((tie) => tie.evidence))].sort((one, other) => one - other);
  const told = rows.map((item) => evidence.report[item]!).filter((report) => report >= 0);
  return {
    row,
    id: entities.id[row]!,
    kind: ENTITY_KINDS[entities.kind[row]!]!,
    side: SIDES[entities.side[row]!]!,
    names: entities.names[row]!,
    named: entities.named[row] === 1,
    ties: ties.length,
    sources: new Set(told.map((report) => reports.source[report])).size,
    evidence: rows,
    spells: spellsOf(graph, visible.settings.axis, rows),
  };
}

/** The entities that an export holds, in the order of the dataset: the ends of its ties, or all. */
export function entityRecords(
  source: ExportSource,
  scope: ExportScope,
  ties: readonly TieRecord[],
): readonly EntityRecord[] {
  const tiesOf = new Map<string, TieRecord[]>();
  for (const tie of ties)
    for (const end of [tie.a, tie.b]) {
      const known = tiesOf.get(end);
      if (known) known.push(tie);
      else tiesOf.set(end, [tie]);
    }
  return source.graph.entities.id.flatMap((id, row) => {
    const own = tiesOf.get(id);
    return own || scope === 'all' ? [recordOf(source, row, own ?? [])] : [];
  });
}
