import {
  EVIDENCE_KINDS,
  EvidenceFlag,
  type EvidenceKind,
  STANCES,
  type Stance,
  TIE_CLASSES,
  type TieClass,
} from '../../model/codes.ts';
import type { EventId, ReportId, TieId } from '../../model/ids.ts';
import { inTimeOrder } from '../../query/ledger.ts';
import type { ExportScope, ExportSource } from '../exportSource.ts';
import { evidenceIds } from './evidenceIds.ts';
import { type EvidenceWords, evidenceWords } from './evidenceWords.ts';
import { linksInScope } from './linksInScope.ts';
import { type StateWord, stateWord } from './stateWords.ts';

/** One item of evidence as every format tells it. */
export interface EvidenceRecord {
  readonly row: number;
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly ties: readonly TieId[];
  /** In the order of the code list. */
  readonly classes: readonly TieClass[];
  readonly event: EventId | null;
  /** Row of its report, -1 for none. */
  readonly reportRow: number;
  readonly report: ReportId | null;
  readonly stance: Stance | null;
  /** What keeps it from being a plain fact, in the order of the codes. */
  readonly flags: readonly FlagName[];
  readonly state: StateWord;
  readonly words: EvidenceWords;
}

/** Names of the bits of `EvidenceFlag`. */
export const FLAG_NAMES = ['planned', 'negated', 'alleged', 'denied', 'standing', 'notDone'] as const;
export type FlagName = (typeof FLAG_NAMES)[number];

function linksByEvidence({ graph }: ExportSource, inScope: (link: number) => boolean): Map<number, number[]> {
  const byItem = new Map<number, number[]>();
  for (let link = 0; link < graph.links.count; link++) {
    if (!inScope(link)) continue;
    const item = graph.links.evidence[link]!;
    const known = byItem.get(item);
    if (known) known.push(link);
    else byItem.set(item, [link]);
  }
  return byItem;
}

function recordOf(source: ExportSource, row: number, id: string, links: readonly number[]): EvidenceRecord {
  const { evidence, ties, events, reports, links: columns } = source.graph;
  const kind = EVIDENCE_KINDS[evidence.kind[row]!]!;
  const classes = new Set(links.map((link) => columns.class[link]!));
  return {
    row,
    id,
    kind,
    ties: [...new Set(links.map((link) => ties.id[columns.tie[link]!]!))],
    classes: TIE_CLASSES.filter((_, at) => classes.has(at)),
    event: events.id[evidence.event[row]!] ?? null,
    reportRow: evidence.report[row]!,
    report: reports.id[evidence.report[row]!] ?? null,
    stance: kind === 'affiliation' ? null : STANCES[evidence.stance[row]!]!,
    flags: FLAG_NAMES.filter((name) => (evidence.flags[row]! & EvidenceFlag[name]) !== 0),
    state: stateWord(source.visible.states[row]!),
    words: evidenceWords(source, row),
  };
}

/** The items of evidence that an export holds, in order of what they tell of; all of them include those that tie nobody. */
export function evidenceRecords(source: ExportSource, scope: ExportScope): readonly EvidenceRecord[] {
  const byItem = linksByEvidence(source, linksInScope(source, scope));
  const rows = scope === 'all' ? [...source.graph.evidence.kind.keys()] : [...byItem.keys()];
  const ids = evidenceIds(source);
  return inTimeOrder(source.graph, rows).map((row) =>
    recordOf(source, row, ids[row]!, byItem.get(row) ?? []),
  );
}
