import type { ToursFile } from '../../src/model/wire/toursFile.ts';
import type { Records } from '../read/records.ts';

/** `tours.json` of records, in their order. */
export function toursFileOf({ tours }: Records): ToursFile {
  return { format: 1, tours: tours.map(({ record }) => record) };
}
