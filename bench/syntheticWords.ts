import {
  DATE_BASES,
  DEPTHS,
  EVIDENCE_KINDS,
  PLOVER_TYPE_NAMES,
  STANCES,
  STANDINGS,
} from '../src/model/codes.ts';
import { DAY_MAX, DAY_MIN, type Day, formatDay } from '../src/model/day.ts';
import type { EvidenceFile, WireDate, WireEvent, WireEvidence } from '../src/model/wire/evidenceFile.ts';
import type { GraphFile } from '../src/model/wire/graphFile.ts';
import type { ReportsFile } from '../src/model/wire/reportsFile.ts';
import { inventedWord } from './inventedNames.ts';
import { type Random, randomOf } from './randomOf.ts';
import type { SyntheticDraft } from './syntheticDraft.ts';

const SHA = '0'.repeat(64);

function at<Item>(items: readonly Item[], row: number): Item {
  const item = items[row];
  if (item === undefined) throw new Error(`there is no row ${row}`);
  return item;
}

function dateOf(from: number, until: number): WireDate {
  const end = (day: number) => (day <= DAY_MIN || day >= DAY_MAX ? '..' : formatDay(day as Day));
  if (end(from) === '..' && end(until) === '..') return { basis: 'unknown' };
  return { basis: 'stated', edtf: from === until ? end(from) : `${end(from)}/${end(until)}` };
}

function sentence(random: Random, names: readonly string[]): string {
  const words = Array.from({ length: 6 + random.below(8) }, () => inventedWord(random).toLowerCase());
  return `${names.join(' and ')} ${words.join(' ')}.`;
}

/** Names by row of what took part in an event. */
function namesIn(file: GraphFile, members: readonly number[]): string[] {
  return members.map((row) => at(file.entities.names, row).en);
}

function evidenceRow(draft: SyntheticDraft, file: GraphFile, random: Random, row: number): WireEvidence {
  const kind = at(EVIDENCE_KINDS, at(file.evidence.kind, row));
  if (kind === 'citation') return { kind };
  const members = at(draft.events, at(draft.items, row).event).members;
  const [from = '', to = ''] = members.map((member) => at(file.entities.id, member));
  const date = dateOf(at(file.evidence.earliestStart, row), at(file.evidence.latestEnd, row));
  if (kind === 'affiliation') return { kind, from, to, role: 'member', date };
  return {
    kind,
    id: `${at(file.reports.id, at(file.evidence.report, row))}.${row}`,
    summary: sentence(random, namesIn(file, members)),
    at: { paragraph: 1, sentence: 1, start: 0, end: 80, sha256: SHA },
    actors: [from],
    recipients: [to],
    about: [],
    date,
    stance: at(STANCES, at(file.evidence.stance, row)),
    modality: 'realized',
    polarity: 'cooperative',
    weight: 'core',
  };
}

function eventRow(draft: SyntheticDraft, file: GraphFile, random: Random, row: number): WireEvent {
  const { members, happened } = at(draft.events, row);
  return {
    id: at(file.events.id, row),
    date: dateOf(happened[0], happened[3]),
    status: 'happened',
    kind: 'meeting',
    summary: sentence(random, namesIn(file, members)),
    plover: { type: random.oneOf(PLOVER_TYPE_NAMES) },
    participants: members.map((member) => ({ entity: at(file.entities.id, member), role: 'both' as const })),
    about: [],
  };
}

/** The words behind synthetic data: `evidence.json`. */
export function evidenceWords(draft: SyntheticDraft, file: GraphFile, seed = 3): EvidenceFile {
  const random = randomOf(seed);
  return {
    format: 1,
    evidence: draft.items.map((_, row) => evidenceRow(draft, file, random, row)),
    events: draft.events.map((_, row) => eventRow(draft, file, random, row)),
    entities: file.entities.id.map(() => ({ aliases: [] })),
  };
}

/** The words behind synthetic reports: `reports.json`. */
export function reportWords(draft: SyntheticDraft, { reports: file }: GraphFile, seed = 4): ReportsFile {
  const random = randomOf(seed);
  return {
    format: 1,
    reports: draft.reports.map(({ source }, row) => ({
      id: at(file.id, row),
      publisher: at(file.publisher, row),
      title: sentence(random, []).trim(),
      url: null,
      published: {
        ...dateOf(at(file.earliest, row), at(file.latest, row)),
        basis: at(DATE_BASES, at(file.basis, row)),
      },
      standing: at(STANDINGS, at(file.standing, row)),
      country: null,
      lang: 'en',
      primarySource: `source-${source}`,
      depth: at(DEPTHS, at(file.depth, row)),
    })),
  };
}
