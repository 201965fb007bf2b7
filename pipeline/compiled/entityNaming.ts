import type { LinkedRecords } from '../link/linkRecords.ts';

/** How compiled words refer to entities. */
export interface EntityNaming {
  /** The id of an entity that the graph holds, else its plain English name. */
  refOf(id: string): string;
  /** The English name of an entity. */
  nameOf(id: string): string;
}

/** The naming of linked records; an unknown id stands for itself. */
export function entityNamingOf({ records, table }: LinkedRecords): EntityNaming {
  const drawn = new Set(table.entities);
  const names = new Map(records.entities.map(({ record }) => [record.id, record.names.en]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return { nameOf, refOf: (id) => (drawn.has(id) ? id : nameOf(id)) };
}
