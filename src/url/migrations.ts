import type { AddressPairs } from './addressPairs.ts';

/** Turns the pairs of one address version into those of the next. */
export type Migration = (pairs: AddressPairs) => AddressPairs;

/** Migration i leads from version i + 1 to i + 2. Version 1 is the first, so there is none yet. */
const MIGRATIONS: readonly Migration[] = [];

/** Brings the pairs of a version up to the current one. */
export function migrate(pairs: AddressPairs, version: number): AddressPairs {
  return MIGRATIONS.slice(version - 1).reduce((read, migration) => migration(read), pairs);
}
