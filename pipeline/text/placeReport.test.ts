import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseYamlSource, type YamlSource } from '../read/yamlSource.ts';
import { AnnotatedReportRecordSchema } from '../records/reportRecord.ts';
import { TINY_TEXT } from '../testing/tinyFiles.ts';
import { type Change, PAPER_ONE, tinySources } from '../testing/tinyRecords.ts';
import { placeReport } from './placeReport.ts';
import { sha256 } from './sha256.ts';

function place(source: YamlSource) {
  return placeReport(source, v.parse(AnnotatedReportRecordSchema, source.value), TINY_TEXT);
}

function paperOne(...changes: readonly Change[]): YamlSource {
  const source = tinySources(...changes).find((one) => one.file === PAPER_ONE);
  if (!source) throw new Error('there is no annotated report');
  return source;
}

const SECOND = 'He met its leader, Mr. Quill.';

describe('placeReport', () => {
  it('fills in where each sentence stands and its hash, in the style of the map', () => {
    const { text, problems } = place(paperOne());
    const start = TINY_TEXT.indexOf(SECOND);
    expect(problems).toEqual([]);
    expect(text).toContain(`    at:
      paragraph: 2   # still the same line
      sentence: 2
      start: ${start}
      end: ${start + SECOND.length}
      sha256: ${sha256(SECOND)}
    summary:`);
    expect(text).toContain(
      `{paragraph: 1, sentence: 1, start: 0, end: 19, sha256: ${sha256('A and B grow closer')}}`,
    );
  });

  it('counts paragraphs and sentences', () => {
    expect(place(paperOne()).text).toContain(', paragraphs: 3, sentences: 5, headingParagraphs: [1]}\n');
  });

  it('changes nothing but those values', () => {
    const { text } = place(paperOne());
    const without = text
      .replace(/, start: \d+, end: \d+, sha256: \w+/g, '')
      .replace(/\n {6}start: \d+\n {6}end: \d+\n {6}sha256: \w+/, '')
      .replace(/, paragraphs: 3, sentences: 5, headingParagraphs: \[1\]/, '');
    expect(without).toBe(paperOne().text);
  });

  it('changes nothing when it runs again', () => {
    const { text } = place(paperOne());
    expect(place(parseYamlSource(PAPER_ONE, text)).text).toBe(text);
  });

  it('keeps the comment behind the last value of a block map on its line', () => {
    const change = { file: PAPER_ONE, from: 'sentence: 2\n', to: 'sentence: 2 # second\n' };
    expect(place(paperOne(change)).text).toContain('      sentence: 2 # second\n      start: ');
  });

  it('says which sentence is not in the text', () => {
    const change = {
      file: PAPER_ONE,
      from: '{paragraph: 3, sentence: 1}',
      to: '{paragraph: 3, sentence: 2}',
    };
    expect(place(paperOne(change)).problems).toEqual([
      {
        where: { file: PAPER_ONE, line: 47 },
        what: 'the text has no sentence 2 in paragraph 3',
        todo: 'correct the place',
      },
    ]);
  });
});
