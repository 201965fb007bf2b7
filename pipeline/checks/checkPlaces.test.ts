import { describe, expect, it } from 'vitest';
import type { Records } from '../read/records.ts';
import { TINY_TEXT } from '../testing/tinyFiles.ts';
import { readTiny, tinyRecords } from '../testing/tinyRecords.ts';
import { sha256 } from '../text/sha256.ts';
import { checkPlaced } from './checkPlaced.ts';
import { checkPlaces } from './checkPlaces.ts';

function unplaced(): Records {
  const { records } = readTiny();
  if (!records) throw new Error('the tiny dataset has no records');
  return records;
}

const whats = (problems: readonly { readonly what: string }[]) => problems.map((one) => one.what);

describe('checkPlaced', () => {
  it('passes when all places are filled in', () => {
    expect(checkPlaced(tinyRecords())).toEqual({ count: 5, of: 'places', problems: [] });
  });

  it('fails for every place and count that is not filled in', () => {
    expect(whats(checkPlaced(unplaced()).problems)).toEqual([
      ...['p2s1', 'p2s2', 'p3s1', 'p1s1', 'p2s3'].map(
        (key) => `report paper-one: sentence ${key} has no place in the text yet`,
      ),
      'report paper-one: the paragraphs and sentences of its text have not been counted',
    ]);
  });
});

describe('checkPlaces', () => {
  it('fails for places and counts that are not those of the text', () => {
    const texts = new Map([[sha256(TINY_TEXT), TINY_TEXT]]);
    expect(whats(checkPlaces(unplaced(), texts).problems)).toEqual([
      'report paper-one: its text has 3 paragraphs and 5 sentences, which the record does not say',
      ...['p2s1', 'p2s2', 'p3s1', 'p1s1', 'p2s3'].map(
        (key) => `report paper-one: sentence ${key} does not stand where the record says`,
      ),
    ]);
  });

  it('fails when the sentences are others than those that were hashed', () => {
    const other = TINY_TEXT.replace('fish', 'rice');
    const texts = new Map([[sha256(TINY_TEXT), other]]);
    expect(whats(checkPlaces(tinyRecords(), texts).problems)).toEqual([
      'report paper-one: sentence p2s3 does not stand where the record says',
    ]);
  });

  it('fails for a sentence that the text does not have', () => {
    const texts = new Map([[sha256(TINY_TEXT), TINY_TEXT.slice(0, TINY_TEXT.indexOf('\n\n'))]]);
    expect(whats(checkPlaces(tinyRecords(), texts).problems)).toContain(
      'report paper-one: the text has no sentence p3s1',
    );
  });
});
