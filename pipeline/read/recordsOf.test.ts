import { describe, expect, it } from 'vitest';
import { type Change, PAPER_ONE, readTiny } from '../testing/tinyRecords.ts';
import { formatProblem } from './problem.ts';
import { recordsOf } from './recordsOf.ts';
import { parseYamlSource } from './yamlSource.ts';

const problemsOf = (...changes: readonly Change[]) => readTiny(...changes).problems.map(formatProblem);
const SEE = 'see data/README.md for the form of each field';

describe('recordsOf', () => {
  it('reads every file of the tiny dataset', () => {
    const { records, problems, files } = readTiny();
    expect(problems).toEqual([]);
    expect(files).toBe(8);
    expect(records?.claims.map((claim) => [claim.id, claim.where.line])).toEqual([
      ['paper-one.p2s1-a', 16],
      ['paper-one.p2s2-a', 28],
      ['paper-one.p3s1-a', 46],
    ]);
  });

  it('names the file, the line and the field of every problem at once', () => {
    expect(
      problemsOf(
        { file: 'entities/all.yaml', from: 'kind: issue', to: 'kind: animal' },
        { file: PAPER_ONE, from: 'weight: supporting', to: 'heft: supporting' },
      ),
    ).toEqual([
      expect.stringMatching(
        /^reports\/annotated\/paper-one\.yaml:28: claims\.1\.weight: Invalid key: .* — see/,
      ),
      expect.stringMatching(
        /^reports\/annotated\/paper-one\.yaml:43: claims\.1\.heft: Invalid key: .* — see/,
      ),
      expect.stringMatching(/^entities\/all\.yaml:7: kind: Invalid type: .*"animal" — see/),
    ]);
  });

  it('looks into values of several forms for the field that is wrong', () => {
    const change = { file: 'events/2024.yaml', from: 'iso3166: AA}', to: 'iso3166: Aa}' };
    expect(problemsOf(change)).toEqual([expect.stringContaining('place.iso3166: Invalid format')]);
  });

  it('says that a set must stand in quotes, which YAML would read as a list', () => {
    const change = { file: 'reports/cited.yaml', from: '"[2024-05-03..2024-06-03]"', to: '[2024-05-03..]' };
    expect(problemsOf(change)).toEqual([
      `reports/cited.yaml:6: published.edtf: must be EDTF text; put one-of sets such as "[2025-07-13..]" in quotes — ${SEE}`,
    ]);
  });

  it('reports what is not YAML with its line', () => {
    const change = { file: 'affiliations.yaml', from: 'role: member', to: 'role: [member' };
    expect(problemsOf(change)[0]).toMatch(/^affiliations\.yaml:\d: not valid YAML: /);
  });

  it('reads a bare year, a number to YAML, as text', () => {
    const { records } = readTiny();
    expect(records?.events[0]?.record.date.edtf).toBe('1950');
    expect(records?.events[1]?.record.date.edtf).toBe('2024-05-02');
  });

  it('reports files that hold no kind of record, and a missing dataset file', () => {
    const stray = parseYamlSource('notes.yaml', 'a: 1');
    const { records, problems } = recordsOf([stray], (file) => file);
    expect(records).toBeNull();
    expect(problems.map(formatProblem)).toEqual([
      'notes.yaml:1: no kind of record stands in a file of this name — rename, move or delete the file (data/README.md)',
      'dataset.yaml is missing or not usable — add it (data/README.md)',
    ]);
  });
});
