import { i18n } from '../../i18n/i18n.ts';
import type { Day } from '../../model/day.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import { titleOf } from '../../query/titleOf.ts';
import { licenceOf } from './licenceOf.ts';

/** How to cite a dataset, as plain text: whose, title, version, licence, the day on which it was read, and the address, which ends it. */
export function citationText(
  manifest: Pick<ManifestFile, 'title' | 'titles' | 'version' | 'licence'>,
  read: Day,
  address: string,
): string {
  return i18n._('{authors}: {title}. Dataset, version {version}, {licence}. Read on {day} at {address}', {
    authors: 'Tieline contributors',
    title: titleOf(manifest),
    version: manifest.version,
    licence: licenceOf(manifest.licence).name,
    day: spokenDay(read),
    address,
  });
}
