declare const idBrand: unique symbol;
type Id<Name extends string> = string & { readonly [idBrand]: Name };

/** Stable kebab-case id of an entity. */
export type EntityId = Id<'entity'>;
/** Stable id of an event. */
export type EventId = Id<'event'>;
/** Stable id of a report. */
export type ReportId = Id<'report'>;
/** The ids of a tie's two ends joined with `~`, the alphabetically smaller first. */
export type TieId = Id<'tie'>;

const ID_PATTERN = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** True for text that can be an id: lower-case ASCII words joined by single hyphens or dots. */
export function isId(text: string): boolean {
  return text.length <= 100 && ID_PATTERN.test(text);
}

/** The id of the tie between two entities, the same whichever is named first. */
export function tieIdOf(one: EntityId, other: EntityId): TieId {
  return (one < other ? `${one}~${other}` : `${other}~${one}`) as TieId;
}

/** The two ends that a tie id names (in its own order), or null when it is not one. */
export function endsOf(tie: string): readonly [EntityId, EntityId] | null {
  const parts = tie.split('~');
  const [one, other] = parts;
  if (parts.length !== 2 || one === undefined || other === undefined) return null;
  if (!isId(one) || !isId(other) || one === other) return null;
  return [one as EntityId, other as EntityId];
}
