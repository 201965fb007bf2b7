import { describe, expect, it } from 'vitest';
import { TINY_TEXT } from '../testing/tinyFiles.ts';
import { type Change, PAPER_ONE, tinyRecords } from '../testing/tinyRecords.ts';
import { measureDraft } from './measureDraft.ts';

function measure(...changes: readonly Change[]) {
  const records = tinyRecords(...changes);
  const report = records.reports.map(({ record }) => record).find(({ id }) => id === 'paper-one');
  if (report?.depth !== 'annotated') throw new Error('there is no annotated report');
  return measureDraft(
    report,
    TINY_TEXT,
    records.entities.map(({ record }) => record),
  );
}

const inEntities = (from: string, to: string): Change => ({ file: 'entities/all.yaml', from, to });

describe('measureDraft', () => {
  it('counts entities once for each sentence: found and used, only found, only used', () => {
    // Found: A and B in the headline; P, Country A and Country B; nobody; nobody; fish; Country B and Org X.
    // Used: P and Country B; P, Q, fish and City Y; Country B and Org X.
    expect(measure()).toMatchObject({
      report: 'paper-one',
      sentences: 5,
      sure: { annotated: 8, drafted: 7, both: 4 },
      reached: 4,
      missed: ['minister-p', 'leader-q', 'fish', 'city-y'],
      unused: ['country-a', 'country-a', 'fish'],
    });
  });

  it('counts candidates apart, of use when one of them is used', () => {
    const metonym = inEntities(
      'names: {en: Country B}',
      'names: {en: Land B}, aliases: [{text: Country B, note: metonym}]',
    );
    expect(measure(metonym)).toMatchObject({
      sure: { drafted: 5, both: 2 },
      open: { offered: 2, used: 2 },
      reached: 4,
    });
  });

  it('leaves out spellings that are known from the report itself', () => {
    const from = '{text: Minster P, report: paper-one, note: misspelling}';
    const quill = (report: string) => inEntities(from, `{text: Mr. Quill, report: ${report}}`);
    expect(measure(quill('paper-two')).missed).not.toContain('minister-p');
    expect(measure(quill('paper-one')).missed).toContain('minister-p');
  });

  it('compares furniture by line and span, and headings by line', () => {
    const all = { annotated: 1, drafted: 1, both: 1 };
    expect(measure()).toMatchObject({ furniture: all, headings: all });
    const less = {
      file: PAPER_ONE,
      from: 'headings: [1]',
      to: 'furnitureSpans: [{line: 5, start: 0, end: 2}]',
    };
    expect(measure(less)).toMatchObject({
      furniture: { annotated: 2, drafted: 1, both: 1 },
      headings: { annotated: 0, drafted: 1, both: 0 },
    });
  });
});
