import { i18n } from '../i18n/i18n.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import { DatasetError } from './datasetError.ts';

/** What a manifest says of one of its files. */
export type ExpectedFile = ManifestFile['files'][number];

async function isExpected(bytes: ArrayBuffer, { bytes: length, sha256 }: ExpectedFile): Promise<boolean> {
  if (bytes.byteLength !== length) return false;
  // Browsers compute hashes only on secure pages; elsewhere the length has to do.
  if (!('subtle' in crypto)) return true;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/** Rejects a file that is of another edition of the data than the manifest that the page was opened with. */
export async function assertEdition(file: string, bytes: ArrayBuffer, expected: ExpectedFile): Promise<void> {
  if (await isExpected(bytes, expected)) return;
  throw new DatasetError(file, 'other-edition', () => i18n._('is of another version of the data'));
}
