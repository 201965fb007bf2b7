import { sha256 } from '../text/sha256.ts';
import type { Failure } from './failure.ts';
import { TINY_TEXT } from './tinyFiles.ts';
import { type Change, PAPER_ONE } from './tinyRecords.ts';

const inPaper = (from: string, to: string): Change => ({ file: PAPER_ONE, from, to });
const inEvents = (from: string, to: string): Change => ({ file: 'events/2024.yaml', from, to });

/** What is wrong with the coverage and coding of reports, and with words and places. */
export const CODING_FAILURES: readonly Failure[] = [
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
    check: 'claims and events name who takes part',
    change: inEvents('entity: country-b, role: both', 'entity: country-a, role: both'),
    says: '"country-a" stands twice among the participants of the event 2024-06-a-hosts-b',
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
    check: 'plans and refusals are coded as such',
    change: inEvents('  plover: {type: AGREE}', '  negated: true\n  plover: {type: AGREE}'),
    says: 'event 2024-06-a-hosts-b: what was not done has no PLOVER code; drop it',
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
