import { ENTITY_KINDS, type EntityKind, SIDES, type Side } from '../../model/codes.ts';
import type { EntityId } from '../../model/ids.ts';
import { endsOf } from '../../model/ids.ts';
import type { Selection } from '../../model/view.ts';
import type { WireNames } from '../../model/wire/graphFile.ts';
import type { ExportSource } from '../exportSource.ts';
import { type TieRecord, tieRecords } from '../records/tieRecords.ts';

/** What a dossier can be of. */
export type DossierSubject = Extract<Selection, { readonly type: 'entity' | 'tie' }>;

/** An entity as a dossier introduces it. */
export interface DossierEntity {
  readonly id: EntityId;
  readonly names: WireNames;
  readonly kind: EntityKind;
  readonly side: Side;
  /** What it is, in a line; empty when that is not recorded. */
  readonly about: string;
}

/** Who or what a dossier is of: an entity with its ties in the view, strongest first; or a tie with its two ends. */
export type DossierHead =
  | { readonly type: 'entity'; readonly entity: DossierEntity; readonly ties: readonly DossierTie[] }
  | {
      readonly type: 'tie';
      readonly ends: readonly [DossierEntity, DossierEntity];
      /** Null when the view does not show it. */
      readonly tie: TieRecord | null;
    };

/** A tie of an entity with the entity at its other end. */
export interface DossierTie {
  readonly other: DossierEntity;
  readonly tie: TieRecord;
}

function entityOf({ graph, words }: ExportSource, id: string): DossierEntity | null {
  const { entities } = graph;
  const row = entities.rowOf.get(id);
  if (row === undefined) return null;
  return {
    id: entities.id[row]!,
    names: entities.names[row]!,
    kind: ENTITY_KINDS[entities.kind[row]!]!,
    side: SIDES[entities.side[row]!]!,
    about: words.entities[row]?.about ?? '',
  };
}

/** The head of a subject's dossier; null when the dataset does not have the subject. */
export function dossierHead(source: ExportSource, subject: DossierSubject): DossierHead | null {
  const ties = tieRecords(source, 'displayed');
  if (subject.type === 'tie') {
    const [one, other] = (endsOf(subject.id) ?? []).map((id) => entityOf(source, id));
    if (!one || !other || !source.graph.ties.rowOf.has(subject.id)) return null;
    return { type: 'tie', ends: [one, other], tie: ties.find(({ id }) => id === subject.id) ?? null };
  }
  const entity = entityOf(source, subject.id);
  if (!entity) return null;
  const own = ties.flatMap((tie) => {
    if (tie.a !== entity.id && tie.b !== entity.id) return [];
    const other = entityOf(source, tie.a === entity.id ? tie.b : tie.a);
    return other ? [{ other, tie }] : [];
  });
  return { type: 'entity', entity, ties: own };
}
