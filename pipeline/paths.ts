import path from 'node:path';

/** The project's folder. */
export const ROOT = path.join(import.meta.dirname, '..');

/** What people edit, relative to the project. */
export const RECORDS_FOLDER = 'data/records';

/** JSON Schemas of the records, for editors. */
export const SCHEMA_FOLDER = 'data/schema';

/** Ids of the last release: they must not get lost. */
export const RELEASED_IDS_FILE = 'data/released-ids.json';
