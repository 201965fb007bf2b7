import type { WireEntity } from '../../src/model/wire/evidenceFile.ts';
import type { EntityRecord } from '../records/entityRecord.ts';
import type { EntityNaming } from './entityNaming.ts';

/** What is known of an entity beyond the graph. */
export function wireEntityOf(entity: EntityRecord, naming: EntityNaming): WireEntity {
  const { fullName, about, aliases = [], iso3166, wikidata, identified } = entity;
  return {
    ...(fullName === undefined ? {} : { fullName }),
    ...(about === undefined ? {} : { about }),
    aliases: aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
    ...(iso3166 === undefined ? {} : { iso3166 }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(identified === undefined
      ? {}
      : { identified: { ...identified, entity: naming.refOf(identified.entity) } }),
  };
}
