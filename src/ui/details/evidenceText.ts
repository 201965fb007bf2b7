import { dataLang } from '../../i18n/language.ts';
import type { Graph } from '../../model/graph.ts';
import type { EvidenceFile, WirePosition } from '../../model/wire/evidenceFile.ts';
import { affiliationText } from '../kit/affiliationText.ts';
import { placeText } from '../kit/placeText.ts';
import { claimMarks, eventMarks } from './claimMarks.ts';
import { type DateText, dateText } from './dateText.ts';
import { nameOf, namesOf } from './nameOf.ts';
import { positionWord } from './positionWord.ts';
import { sayingText } from './sayingText.ts';

/** One row of a ledger in words; null where a row has nothing to say. */
export interface EvidenceText {
  readonly date: DateText;
  readonly summary: string;
  /** The `lang` of the summary where it is not that of the interface. */
  readonly lang: 'en' | undefined;
  /** What an affiliation's summary takes from the data: the office. */
  readonly office?: string | undefined;
  readonly marks: readonly string[];
  readonly says: string | null;
  readonly place: string | null;
  readonly note: string | null;
}

/** "China and India: abstain". */
function positionsText(graph: Graph, positions: readonly WirePosition[]): string {
  const kinds = [...new Set(positions.map((one) => one.position))];
  const holding = (kind: string) => positions.filter((one) => one.position === kind).map((one) => one.entity);
  return kinds.map((kind) => `${namesOf(graph, holding(kind))}: ${positionWord(kind)}`).join('; ');
}

/** The words of an evidence row: a claim, the event that a citation stands behind, or an affiliation; null without words. */
export function evidenceText(
  graph: Graph,
  { evidence, events }: Pick<EvidenceFile, 'evidence' | 'events'>,
  row: number,
  disputed = false,
): EvidenceText | null {
  const words = evidence[row];
  const event = events[graph.evidence.event[row] ?? -1];
  if (words?.kind === 'claim') {
    return {
      date: dateText(words.date, { lasting: words.modality === 'standing-state' }),
      summary: words.summary,
      lang: dataLang(),
      marks: claimMarks(graph, words, disputed),
      says: sayingText(graph, words),
      place: placeText(words.at),
      note: null,
    };
  }
  if (words?.kind === 'affiliation') {
    const summary = affiliationText(words, nameOf(graph, words.from), nameOf(graph, words.to));
    return {
      date: dateText(words.date, { lasting: true, ofRecord: true }),
      summary,
      lang: undefined,
      office: words.office,
      marks: [],
      says: null,
      place: null,
      note: words.note ?? null,
    };
  }
  if (!words || !event) return null;
  return {
    date: dateText(event.date, { ofRecord: true }),
    summary: event.summary,
    lang: dataLang(),
    marks: eventMarks(event, graph.evidence.flags[row]),
    says: words.noActs ? positionsText(graph, words.noActs) : null,
    place: null,
    note: words.note ?? null,
  };
}
