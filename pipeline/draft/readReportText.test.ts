import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { DraftProblem } from './draftProblem.ts';
import { readReportText } from './readReportText.ts';
import { writeNewFile } from './writeNewFile.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'draft-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: string | Uint8Array): string {
  const file = path.join(folder, 'text.txt');
  writeFileSync(file, content);
  return file;
}

describe('readReportText', () => {
  it('gives the text in NFC form, with the byte order mark that belongs to its hash', () => {
    expect(readReportText(fileWith('\uFEFFCafe\u0301\r\n'))).toBe('\uFEFFCafé\r\n');
  });

  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'is empty. Put the text of the report there.'],
    ['blank', ' \n\t\r\n', 'is empty. Put the text of the report there.'],
    ['not UTF-8', Uint8Array.of(0x41, 0xe9, 0x20), 'is not UTF-8 text. Save it as plain text in UTF-8.'],
    [
      'too large',
      'a'.repeat(200_001),
      'has 200001 bytes, a report has at most 200000. Cut out the one report.',
    ],
  ])('refuses a file that is %s', (_, content, problem) => {
    const file = fileWith(content);
    expect(() => readReportText(file)).toThrow(new DraftProblem(`"${file}" ${problem}`));
  });

  it('refuses what is no file', () => {
    expect(() => readReportText(folder)).toThrow(`"${folder}" is not a file.`);
    expect(() => readReportText(path.join(folder, 'none.txt'))).toThrow('There is no file "');
  });
});

describe('writeNewFile', () => {
  it('writes a file once and never over another', () => {
    const file = path.join(folder, 'new.draft.yaml');
    writeNewFile(file, 'first');
    expect(() => writeNewFile(file, 'second')).toThrow('exists already and is never overwritten');
    expect(readReportText(file)).toBe('first');
  });

  it('says when there is no such folder', () => {
    expect(() => writeNewFile(path.join(folder, 'none', 'a.yaml'), '')).toThrow('its folder does not exist');
  });
});
