import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../compareText.ts';
import { sha256 } from './sha256.ts';

/** NFC texts of reports by the SHA-256 of that form. */
export type Texts = ReadonlyMap<string, string>;

/** Reads every `.txt` file of a folder. */
export function readTexts(folder: string): Texts {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    names.sort(compareText).map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8').normalize('NFC');
      return [sha256(text), text];
    }),
  );
}
