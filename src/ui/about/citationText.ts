import type { Day } from '../../model/day.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import { licenceOf } from './licenceOf.ts';

/** How to cite a dataset, as plain text: whose, title, version, licence, the day on which it was read, and the address, which ends it. */
export function citationText(
  { title, version, licence }: Pick<ManifestFile, 'title' | 'version' | 'licence'>,
  read: Day,
  address: string,
): string {
  const parts = [
    `Tieline contributors: ${title}`,
    `Dataset, version ${version}, ${licenceOf(licence).name}`,
    `Read on ${spokenDay(read)} at ${address}`,
  ];
  return parts.join('. ');
}
