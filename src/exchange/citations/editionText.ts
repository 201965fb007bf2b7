import { i18n } from '../../i18n/i18n.ts';
import type { ExportSource } from '../exportSource.ts';

/** Which edition of the data something is from, and its licence; without a stop. */
export function editionText({
  version,
  licence,
}: Pick<ExportSource['manifest'], 'version' | 'licence'>): string {
  return i18n._('Data version {version}, {licence}', { version, licence });
}
