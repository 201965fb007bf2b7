import { describe, expect, it, test } from 'vitest';
import { compileRecords } from '../compiled/compileRecords.ts';
import { CODING_FAILURES } from '../testing/codingFailures.ts';
import { rowLayout } from '../testing/rowLayout.ts';
import { STRUCTURE_FAILURES } from '../testing/structureFailures.ts';
import { TINY_TEXT } from '../testing/tinyFiles.ts';
import { tinyRecords } from '../testing/tinyRecords.ts';
import type { Texts } from '../text/readTexts.ts';
import { sha256 } from '../text/sha256.ts';
import { FILE_CHECKS, RECORD_CHECKS } from './allChecks.ts';
import { parseReleasedIds, releasedIdsWith } from './releasedIds.ts';

const TEXTS: Texts = new Map([[sha256(TINY_TEXT), TINY_TEXT]]);
const RELEASED = parseReleasedIds(releasedIdsWith(null, tinyRecords()));
const FAILURES = [...STRUCTURE_FAILURES, ...CODING_FAILURES];

describe.each(RECORD_CHECKS)('$title', ({ title, run }) => {
  it('passes on a good dataset, and has looked at something', () => {
    const findings = run({ records: tinyRecords(), texts: TEXTS, released: RELEASED });
    expect(findings.problems).toEqual([]);
    expect(findings.count).toBeGreaterThan(0);
  });

  test.each(FAILURES.filter((one) => one.check === title))('fails when $says', ({ change, says }) => {
    const { problems } = run({ records: tinyRecords(change), texts: TEXTS, released: released() });
    expect(problems.map((problem) => problem.what)).toContain(says);
    for (const problem of problems) expect(problem).toMatchObject({ where: { file: expect.any(String) } });
  });
});

/** Released ids with one that has been renamed since. */
function released() {
  return { ...RELEASED, entity: [...RELEASED.entity, 'kingdom-b'] };
}

describe('the list of checks', () => {
  it('has a case that fails for every check of records but those with tests of their own', () => {
    const own = ['sentences have a place in their text'];
    const titles = [...new Set([...FAILURES.map((one) => one.check), ...own])].sort();
    expect(titles).toEqual(RECORD_CHECKS.map((check) => check.title).sort());
  });

  it('lists problems side by side: no check breaks down over what another finds', () => {
    for (const { change } of FAILURES) {
      const input = { records: tinyRecords(change), texts: TEXTS, released: RELEASED };
      expect(() => RECORD_CHECKS.map((check) => check.run(input))).not.toThrow();
    }
  });

  it('says that it could not look without texts and released ids, and does not call that a look', () => {
    const input = { records: tinyRecords(), texts: null, released: null };
    const unable = RECORD_CHECKS.map((check) => check.run(input)).filter((one) => one.unable !== undefined);
    expect(unable.map((one) => one.unable)).toEqual([
      'nothing has been released: there is no data/released-ids.json',
      'no texts at hand: give their folder with --texts DIR',
      'no texts at hand: give their folder with --texts DIR',
    ]);
  });

  it('passes on the files of a good dataset', () => {
    const records = tinyRecords();
    const compile = (again: typeof records) => compileRecords(again, rowLayout);
    const files = compile(records);
    const folders = [{ folder: 'data/a-b', wanted: files, found: files }];
    for (const check of FILE_CHECKS) {
      const findings = check.run({ records, files, folders, compile });
      expect(findings.problems).toEqual([]);
      expect(findings.count).toBeGreaterThan(0);
    }
  });
});
