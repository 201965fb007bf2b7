import { i18n } from '../../i18n/i18n.ts';
import { type DateBasis, EvidenceFlag } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type {
  EvidenceFile,
  WireAffiliation,
  WireClaim,
  WireEvent,
  WirePosition,
} from '../../model/wire/evidenceFile.ts';
import { commaText } from '../../query/commaText.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { affiliationText } from '../kit/affiliationText.ts';
import { MODALITY_WORDS, STANCE_WORDS, STATUS_WORDS } from '../kit/words.ts';

/** Somebody named in words: a row of the graph's entities, or -1 for a name that the graph does not hold. */
export interface Named {
  readonly row: number;
  readonly name: string;
}

/** One item of evidence as the table tells it; texts are empty where there is nothing to tell. */
export interface EvidenceWords {
  readonly row: number;
  /** EDTF of what it tells of; none when undated. */
  readonly date: string | undefined;
  readonly basis: DateBasis;
  readonly who: readonly Named[];
  readonly whom: readonly Named[];
  readonly about: readonly Named[];
  readonly what: string;
  /** The office in `what`, where that is the interface's sentence about an affiliation and not the data's own. */
  readonly office?: string | undefined;
  /** Done, planned, refused, alleged; denied or disputed. */
  readonly status: string;
  readonly place: string;
  readonly forum: readonly Named[];
  readonly stance: string;
  readonly speaker: readonly Named[];
  readonly deniedBy: readonly Named[];
  /** Row of the event that it tells of, -1 for none. */
  readonly event: number;
  /** The event in a word or two. */
  readonly eventKind: string;
}

type Told = Omit<EvidenceWords, 'row' | 'event' | 'eventKind'>;
type NameAll = (references: readonly (string | undefined)[] | undefined) => readonly Named[];

function namesIn(graph: Graph): NameAll {
  return (references = []) =>
    references.flatMap((reference) => {
      if (reference === undefined) return [];
      const row = graph.entities.rowOf.get(reference) ?? -1;
      return [{ row, name: row < 0 ? reference : labelOf(graph, row) }];
    });
}

function statusOf({ stance, negated, deniedBy, modality }: WireClaim, disputed: boolean): string {
  const kind = [
    stance === 'allegation' ? i18n._('alleged') : null,
    negated ? i18n._('not done') : null,
    modality === 'planned' ? MODALITY_WORDS.planned : null,
  ].filter((word) => word !== null);
  const dispute = deniedBy?.length ? i18n._('denied') : disputed ? i18n._('disputed') : null;
  return commaText([...(kind.length > 0 ? kind : [MODALITY_WORDS[modality]]), ...(dispute ? [dispute] : [])]);
}

function toldByClaim(claim: WireClaim, named: NameAll, disputed: boolean): Told {
  return {
    date: claim.date.edtf,
    basis: claim.date.basis,
    who: named(claim.actors),
    whom: named(claim.recipients),
    about: named(claim.about),
    what: claim.summary,
    status: statusOf(claim, disputed),
    place: claim.place ?? '',
    forum: named([claim.forum]),
    stance: STANCE_WORDS[claim.stance],
    speaker: named([claim.speaker]),
    deniedBy: named(claim.deniedBy),
  };
}

/** True for what took place after the report that announced it. */
function isAnnounced({ status }: WireEvent, flags: number): boolean {
  return status === 'happened' && (flags & EvidenceFlag.planned) !== 0;
}

function statusOfEvent(event: WireEvent, flags: number): string {
  const parts = [
    flags & EvidenceFlag.negated ? i18n._('not done') : null,
    isAnnounced(event, flags) ? i18n._('reported before it took place') : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? commaText(parts) : STATUS_WORDS[event.status];
}

function toldByEvent(
  event: WireEvent,
  flags: number,
  noActs: readonly WirePosition[] | undefined,
  named: NameAll,
): Told {
  const inRole = (...roles: readonly string[]) =>
    noActs
      ? []
      : named(event.participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity));
  return {
    date: event.date.edtf,
    basis: event.date.basis,
    who: noActs ? named(noActs.map(({ entity }) => entity)) : inRole('actor', 'both'),
    whom: inRole('recipient'),
    about: [...inRole('third-party'), ...named(event.about)],
    what: event.summary,
    status: statusOfEvent(event, flags),
    place: event.place ?? '',
    forum: named([event.forum]),
    stance: isAnnounced(event, flags) ? i18n._('announced beforehand') : STANCE_WORDS['reported-fact'],
    speaker: [],
    deniedBy: [],
  };
}

function toldByAffiliation(item: WireAffiliation, named: NameAll): Told {
  const { from, to, date } = item;
  const [who, whom] = [named([from]), named([to])];
  return {
    date: date.edtf,
    basis: date.basis,
    who,
    whom,
    about: [],
    office: item.office,
    what: affiliationText(item, who[0]?.name ?? '', whom[0]?.name ?? ''),
    status: MODALITY_WORDS['standing-state'],
    place: '',
    forum: [],
    stance: '',
    speaker: [],
    deniedBy: [],
  };
}

function toldBy(
  item: EvidenceFile['evidence'][number] | undefined,
  event: WireEvent | undefined,
  flags: number,
  named: NameAll,
  disputed: boolean,
): Told | null {
  if (item?.kind === 'claim') return toldByClaim(item, named, disputed);
  if (item?.kind === 'affiliation') return toldByAffiliation(item, named);
  return event ? toldByEvent(event, flags, item?.noActs, named) : null;
}

/** The words of a row; null when the file has none for it. */
export type WordsOfRow = (row: number) => EvidenceWords | null;

/** Looks up the words of evidence rows, each put together when it is first asked for. */
export function wordsOfRows(graph: Graph, file: EvidenceFile): WordsOfRow {
  const named = namesIn(graph);
  const disputed = new Set(file.disputed);
  const known = new Map<number, EvidenceWords | null>();
  const make = (row: number): EvidenceWords | null => {
    const eventRow = graph.evidence.event[row] ?? -1;
    const event = file.events[eventRow];
    const told = toldBy(file.evidence[row], event, graph.evidence.flags[row] ?? 0, named, disputed.has(row));
    return (
      told && {
        ...told,
        row,
        event: event ? eventRow : -1,
        eventKind: event?.kind.replaceAll('-', ' ') ?? '',
      }
    );
  };
  return (row) => {
    let words = known.get(row);
    if (words === undefined) {
      words = make(row);
      known.set(row, words);
    }
    return words;
  };
}

/** True for a row that the file has words for. */
export function hasWords(graph: Graph, file: EvidenceFile, row: number): boolean {
  const kind = file.evidence[row]?.kind;
  return kind === 'claim' || kind === 'affiliation' || (graph.evidence.event[row] ?? -1) in file.events;
}
