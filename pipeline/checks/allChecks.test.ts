import { describe, expect, it, test } from 'vitest';
import { compileRecords } from '../compiled/compileRecords.ts';
import { TINY_TEXT } from '../testing/tinyFiles.ts';
import { type Change, PAPER_ONE, tinyRecords } from '../testing/tinyRecords.ts';
import type { Texts } from '../text/readTexts.ts';
import { sha256 } from '../text/sha256.ts';
import { FILE_CHECKS, RECORD_CHECKS } from './allChecks.ts';
import { parseReleasedIds, releasedIdsWith } from './releasedIds.ts';

const TEXTS: Texts = new Map([[sha256(TINY_TEXT), TINY_TEXT]]);
const RELEASED = parseReleasedIds(releasedIdsWith(null, tinyRecords()));
const ENTITIES = 'entities/all.yaml';
const EVENTS = 'events/2024.yaml';

interface Failure {
  readonly check: string;
  readonly change: Change;
  /** What the check must say. */
  readonly says: string;
}

const inPaper = (from: string, to: string): Change => ({ file: PAPER_ONE, from, to });
const inEvents = (from: string, to: string): Change => ({ file: EVENTS, from, to });
const inEntities = (from: string, to: string): Change => ({ file: ENTITIES, from, to });

const FAILURES: readonly Failure[] = [
  {
    check: 'ids are unique',
    change: inEntities('id: fish', 'id: org-x'),
    says: 'the entity id "org-x" already stands at entities/all.yaml:6',
  },
  {
    check: 'ids are unique',
    change: inEntities('id: fish', 'id: kingdom-b'),
    says: 'the entity id "kingdom-b" already stands at entities/all.yaml:3',
  },
  {
    check: 'ids are unique',
    change: inPaper('id: p2s2-a', 'id: p2s1-a'),
    says: 'the claim id "paper-one.p2s1-a" already stands at reports/annotated/paper-one.yaml:16',
  },
  {
    check: 'references lead to a fitting record',
    change: inPaper('actors: [country-b]', 'actors: [country-c]'),
    says: 'actors: there is no entity "country-c"',
  },
  {
    check: 'references lead to a fitting record',
    change: inPaper('actors: [country-b]', 'actors: [fish]'),
    says: 'actors: "fish" is of the kind issue',
  },
  {
    check: 'references lead to a fitting record',
    change: inPaper('event: 2024-05-02-p-meets-q', 'event: 2024-05-03-p-meets-q'),
    says: 'event: there is no event "2024-05-03-p-meets-q"',
  },
  {
    check: 'references lead to a fitting record',
    change: inEvents('report: paper-two', 'report: paper-three'),
    says: 'citations: there is no report "paper-three"',
  },
  {
    check: 'references lead to a fitting record',
    change: inPaper('repeats: p2s1-a', 'repeats: p2s1-b'),
    says: 'repeats: there is no claim "paper-one.p2s1-b"',
  },
  {
    check: 'references lead to a fitting record',
    change: { file: 'affiliations.yaml', from: 'to: org-x', to: 'to: city-y' },
    says: 'to: "city-y" is of the kind place',
  },
  {
    check: 'references lead to a fitting record',
    change: { file: 'dataset.yaml', from: 'entity: country-a', to: 'entity: country-d' },
    says: 'poles: there is no entity "country-d"',
  },
  {
    check: 'dates are EDTF, read alike by two parsers',
    change: inEvents('edtf: 2024-05-02', 'edtf: 2024-02-30'),
    says: 'event 2024-05-02-p-meets-q: the date "2024-02-30": it cannot be read',
  },
  {
    check: 'dates are EDTF, read alike by two parsers',
    change: { file: 'reports/cited.yaml', from: 'best: 2024-05-04', to: 'best: May' },
    says: 'report paper-two: the date "May": it cannot be read',
  },
  {
    check: 'released ids are still there',
    change: inEntities(', formerly: [kingdom-b]', ''),
    says: 'the entity id "kingdom-b" of the last release is gone',
  },
  {
    check: 'dates say how they are known',
    change: inEvents(', reason: the month after the meeting', ''),
    says: 'event 2024-06-a-hosts-b: a date of the basis "inferred" needs a reason',
  },
  {
    check: 'dates say how they are known',
    change: inPaper('date: {basis: unknown}', 'date: {basis: stated}'),
    says: 'claim paper-one.p2s2-a: the basis is "stated", yet there is no date',
  },
  {
    check: 'dates say how they are known',
    change: inPaper('date: {basis: unknown}', 'date: {basis: unknown, edtf: 2024}'),
    says: 'claim paper-one.p2s2-a: the basis is unknown, yet there is a date',
  },
  {
    check: 'dates say how they are known',
    change: { file: 'reports/cited.yaml', from: 'best: 2024-05-04', to: 'best: 2024-05-01' },
    says: 'report paper-two: the likeliest date 2024-05-01 lies outside of [2024-05-03..]',
  },
  {
    check: 'claim ids say where the claim stands',
    change: inPaper('id: p2s2-a', 'id: p2s3-a'),
    says: 'claim p2s3-a stands in paragraph 2, sentence 2',
  },
  {
    check: 'events have reports',
    change: inEvents('citations: [{report: paper-two}]', 'citations: []'),
    says: 'event 2024-06-a-hosts-b has no report',
  },
  {
    check: 'events have reports',
    change: inEvents('{report: paper-one}', '{report: paper-two}'),
    says: 'event 2024-05-02-p-meets-q cites "paper-two" twice',
  },
  {
    check: 'events have reports',
    change: {
      file: 'reports/cited.yaml',
      from: '- id: paper-two',
      to: '- {id: paper-six, publisher: Six, title: null, url: null, published: {basis: unknown}, standing: copy, country: null, lang: en, primarySource: six, depth: cited}\n- id: paper-two',
    },
    says: 'no event cites the report "paper-six"',
  },
  {
    check: 'claims and events name who takes part',
    change: inPaper('    actors: [country-b]\n    forum: org-x\n', ''),
    says: 'claim paper-one.p3s1-a names no actor, recipient, forum or topic',
  },
  {
    check: 'claims and events name who takes part',
    change: inEvents(
      'participants: [{entity: minister-p, role: actor}, {entity: leader-q, role: recipient}]',
      'participants: []',
    ),
    says: 'nobody takes part in the event 2024-05-02-p-meets-q',
  },
  {
    check: 'annotated reports are covered',
    change: inPaper('  - {at: {paragraph: 1, sentence: 1}, reason: heading}\n', ''),
    says: 'report paper-one: sentence p1s1 has neither a claim nor a reason for none',
  },
  {
    check: 'annotated reports are covered',
    change: inPaper('{at: {paragraph: 2, sentence: 3}', '{at: {paragraph: 2, sentence: 2}'),
    says: 'report paper-one: sentence p2s2 stands under "without", but also has a claim or stands there twice',
  },
  {
    check: 'annotated reports are covered',
    change: inPaper(
      '  - {at: {paragraph: 2, sentence: 3}, reason: repeats, note: the topic stands with the talk}\n',
      '',
    ),
    says: 'report paper-one: 4 sentences are covered, the text has 5',
  },
  {
    check: 'annotated reports are covered',
    change: inPaper('without:\n', 'without:\n  - {at: {paragraph: 4, sentence: 1}, reason: transition}\n'),
    says: 'report paper-one: there is no paragraph p4s1: the text has 3',
  },
  {
    check: 'summaries are short and differ',
    change: inEvents('Q is to come to A.', 'p travels to B!'),
    says: 'event 2024-06-a-hosts-b has the same summary as claim paper-one.p2s1-a',
  },
  {
    check: 'summaries are short and differ',
    change: inEvents('Q is to come to A.', `Q ${'very '.repeat(30)}soon.`),
    says: 'event 2024-06-a-hosts-b: the summary has 32 words',
  },
  {
    check: 'plans and refusals are coded as such',
    change: inEvents('type: AGREE', 'type: CONSULT'),
    says: 'event 2024-06-a-hosts-b: what is only planned is coded CONSULT; code it AGREE',
  },
  {
    check: 'plans and refusals are coded as such',
    change: inPaper('modality: standing-state', 'modality: planned'),
    says: 'claim paper-one.p2s2-a: what is only planned is coded CONSULT; code it AGREE or not at all',
  },
  {
    check: 'plans and refusals are coded as such',
    change: inPaper('negated: true\n', 'negated: true\n    plover: {type: REJECT}\n'),
    says: 'claim paper-one.p3s1-a: what was not done has no PLOVER code; drop it',
  },
  {
    check: 'plans and refusals are coded as such',
    change: inPaper('polarity: neutral', 'polarity: conflictual'),
    says: 'claim paper-one.p3s1-a: what was not done is neutral, not conflictual',
  },
  {
    check: 'allegations keep their three parts',
    change: inPaper('    note: Who alleges it is not said.\n', ''),
    says: 'claim paper-one.p3s1-a: an allegation without a speaker says in its note that the one who alleges is unnamed',
  },
  {
    check: 'allegations keep their three parts',
    change: inPaper('deniedBy: [country-a]', 'deniedBy: [country-a]\n    speaker: country-a'),
    says: 'claim paper-one.p3s1-a: "country-a" both says and denies it',
  },
  {
    check: 'allegations keep their three parts',
    change: inPaper('deniedBy: [country-a]', 'deniedBy: []'),
    says: 'claim paper-one.p3s1-a: "deniedBy" is empty; leave it out',
  },
  {
    check: 'allegations keep their three parts',
    change: inPaper('    actors: [country-b]\n', ''),
    says: 'claim paper-one.p3s1-a: an allegation names whom or what it is about',
  },
  {
    check: 'the words are our own',
    change: inPaper('P travels to B.', 'We say that minister P of country A flew to COUNTRY B.'),
    says: 'claim paper-one.p2s1-a shares "minister p of country a flew to country" with a report',
  },
  {
    check: 'the words are our own',
    change: inPaper('the topic stands with the talk', 'B has not joined the boycott of Org X'),
    says: 'a note of paper-one shares "b has not joined the boycott of org" with a report',
  },
  {
    check: 'places and hashes fit the texts',
    change: inPaper(sha256(TINY_TEXT), 'a'.repeat(64)),
    says: `report paper-one: no text at hand has the hash ${'a'.repeat(64)}`,
  },
];

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
    const files = compileRecords(records);
    const folders = [{ folder: 'data/a-b', wanted: files, found: files }];
    for (const check of FILE_CHECKS) {
      const findings = check.run({ records, files, folders });
      expect(findings.problems).toEqual([]);
      expect(findings.count).toBeGreaterThan(0);
    }
  });
});
