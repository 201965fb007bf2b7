import { ENTITY_KINDS, type EntityKind } from '../../src/model/codes.ts';
import type { Where } from '../read/problem.ts';
import { claimIdOf, type Records } from '../read/records.ts';

/** One id that a record names, and what it must be the id of. */
export interface Reference {
  readonly where: Where;
  /** The field that names it. */
  readonly field: string;
  readonly id: string;
  readonly to: 'entity' | 'event' | 'report' | 'claim';
  /** Kinds of entity that can stand in this field. */
  readonly kinds?: readonly EntityKind[];
}

const AGENTS: readonly EntityKind[] = ['state', 'person', 'organization', 'body', 'company', 'group'];
const FORUMS: readonly EntityKind[] = ['organization', 'body', 'group'];
const PLACES: readonly EntityKind[] = ['place', 'state'];
const ANY: readonly EntityKind[] = ENTITY_KINDS;

type Ids = string | readonly string[] | undefined;

function collector(where: Where) {
  const found: Reference[] = [];
  const add = (to: Reference['to'], field: string, ids: Ids, kinds?: readonly EntityKind[]) => {
    for (const id of ids === undefined ? [] : [ids].flat()) {
      found.push({ where, field, id, to, ...(kinds ? { kinds } : {}) });
    }
  };
  const addEntities = (field: string, ids: Ids, kinds: readonly EntityKind[]) =>
    add('entity', field, ids, kinds);
  return { found, add, addEntities };
}

function ofClaims({ claims }: Records): Reference[] {
  return claims.flatMap(({ record, where, report }) => {
    const { found, add, addEntities } = collector(where);
    addEntities('actors', record.actors, AGENTS);
    addEntities('recipients', record.recipients, AGENTS);
    addEntities('about', record.about, ANY);
    addEntities('place', record.place, PLACES);
    addEntities('forum', record.forum, FORUMS);
    addEntities('speaker', record.speaker, AGENTS);
    addEntities('deniedBy', record.deniedBy, AGENTS);
    addEntities(
      'mention',
      record.mention?.map((one) => one.entity),
      ANY,
    );
    add('event', 'event', record.event);
    if (record.repeats !== undefined) add('claim', 'repeats', claimIdOf(report.id, record.repeats));
    return found;
  });
}

function ofEvents({ events }: Records): Reference[] {
  return events.flatMap(({ record, where }) => {
    const { found, add, addEntities } = collector(where);
    addEntities(
      'participants',
      record.participants.map((one) => one.entity),
      AGENTS,
    );
    addEntities('about', record.about, ANY);
    if (typeof record.place === 'string') addEntities('place', record.place, PLACES);
    addEntities('forum', record.forum, FORUMS);
    addEntities(
      'positions',
      record.positions?.map((one) => one.entity),
      AGENTS,
    );
    add('event', 'planOf', record.planOf);
    add(
      'report',
      'citations',
      record.citations.map((one) => one.report),
    );
    return found;
  });
}

function ofEntities({ entities }: Records): Reference[] {
  return entities.flatMap(({ record, where }) => {
    const { found, add, addEntities } = collector(where);
    addEntities('country', record.country, ['state']);
    addEntities('identified', record.identified?.entity, AGENTS);
    for (const alias of record.aliases ?? []) {
      if (typeof alias === 'object') add('report', 'aliases', alias.report);
    }
    return found;
  });
}

function ofAffiliations({ affiliations }: Records): Reference[] {
  return affiliations.flatMap(({ record, where }) => {
    const { found, add, addEntities } = collector(where);
    addEntities('from', record.from, AGENTS);
    const isParty = record.role === 'party-to';
    addEntities(
      'to',
      record.to,
      isParty ? ['agreement'] : ['state', 'organization', 'body', 'company', 'group'],
    );
    add('event', 'event', record.event);
    return found;
  });
}

function ofDataset({ dataset: { record, where } }: Records): Reference[] {
  const { found, addEntities } = collector(where);
  addEntities(
    'poles',
    record.poles.map((pole) => pole.entity),
    AGENTS,
  );
  return found;
}

/** Every id that a record names. */
export function referencesOf(records: Records): Reference[] {
  return [ofDataset, ofEntities, ofAffiliations, ofEvents, ofClaims].flatMap((list) => list(records));
}
