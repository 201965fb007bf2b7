import type { Failure } from './failure.ts';
import { type Change, PAPER_ONE } from './tinyRecords.ts';

const inPaper = (from: string, to: string): Change => ({ file: PAPER_ONE, from, to });
const inEvents = (from: string, to: string): Change => ({ file: 'events/2024.yaml', from, to });
const inEntities = (from: string, to: string): Change => ({ file: 'entities/all.yaml', from, to });

/** What is wrong with ids, references, dates and citations. */
export const STRUCTURE_FAILURES: readonly Failure[] = [
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
    says: 'report paper-two: the likeliest date 2024-05-01 lies outside of [2024-05-03..2024-06-03]',
  },
  {
    check: 'cited reports have two bounds',
    change: { file: 'reports/cited.yaml', from: '..2024-06-03]"', to: '..]"' },
    says: 'report paper-two has no latest day',
  },
  {
    check: 'cited reports have two bounds',
    change: { file: 'reports/cited.yaml', from: '"[2024-05-03..', to: '"[..' },
    says: 'report paper-two has no earliest day',
  },
  {
    check: 'cited reports have two bounds',
    change: {
      file: 'reports/cited.yaml',
      from: '{edtf: "[2024-05-03..2024-06-03]", basis: inferred, reason: the day after, best: 2024-05-04}',
      to: '{basis: unknown}',
    },
    says: 'report paper-two has no earliest and no latest day',
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
    check: 'reports differ in their addresses',
    change: inPaper('url: null', 'url: http://www.example.org/two/'),
    says: 'report paper-two has the address of paper-one',
  },
  {
    check: 'nothing is told before it happened',
    change: inPaper(
      'date: {edtf: 2024-05-02, basis: stated}\n    stance',
      'date: {edtf: 2024-05-03, basis: stated}\n    stance',
    ),
    says: 'claim paper-one.p2s1-a tells of 2024-05-03 as done, yet its report is of 2024-05-02',
  },
  {
    check: 'nothing is told before it happened',
    change: { file: 'reports/cited.yaml', from: '"[2024-05-03..2024-06-03]"', to: '1949' },
    says: 'no report of the event 1950-a-recognises-b appeared after it began',
  },
  {
    check: 'nothing is told before it happened',
    change: {
      file: 'events/background.yaml',
      from: '{report: paper-two}',
      to: '{report: paper-two, announces: true}',
    },
    says: 'the report "paper-two" announces the event 1950-a-recognises-b, yet appeared after it',
  },
  {
    check: 'nothing is told before it happened',
    change: {
      file: 'events/background.yaml',
      from: '{report: paper-two}',
      to: '{report: paper-two, announces: true}',
    },
    says: 'no report of the event 1950-a-recognises-b appeared after it began',
  },
  {
    check: 'events known only from copies say so',
    change: { file: 'reports/cited.yaml', from: 'standing: press-or-analysis', to: 'standing: copy' },
    says: 'every report of the event 1950-a-recognises-b is a copy',
  },
  {
    check: 'events known only from copies say so',
    change: { file: 'events/2024.yaml', from: '  kind: visit', to: '  copiesOnly: true\n  kind: visit' },
    says: 'event 2024-06-a-hosts-b is marked "copiesOnly", yet has a report that is no copy',
  },
];
