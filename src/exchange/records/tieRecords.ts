import { TIE_CLASSES, type TieClass } from '../../model/codes.ts';
import type { EntityId, TieId } from '../../model/ids.ts';
import { firstDatedReport } from '../../query/sourceSummary.ts';
import type { ExportScope, ExportSource } from '../exportSource.ts';
import { type InScope, linksInScope } from './linksInScope.ts';
import { type Spell, spellsOf } from './spells.ts';
import { type StateWord, type StyleWord, strongestState, styleWord } from './stateWords.ts';

/** One tie as every format tells it. */
export interface TieRecord {
  readonly row: number;
  readonly id: TieId;
  readonly a: EntityId;
  readonly b: EntityId;
  /** Links by class, in the order of the code list; classes without one are missing. */
  readonly classes: readonly (readonly [TieClass, number])[];
  /** Its line in the view. */
  readonly style: StyleWord;
  /** Distinct primary sources. */
  readonly sources: number;
  /** Rows of its evidence, in the order of the graph. */
  readonly evidence: readonly number[];
  /** Row of the report that first told of it, -1 for none. */
  readonly firstReport: number;
  /** How its evidence stands to the view's dates. */
  readonly state: StateWord;
  /** On the view's axis. */
  readonly spells: readonly Spell[];
}

function linksOfTie({ ties }: ExportSource['graph'], tie: number, inScope: InScope): number[] {
  const found: number[] = [];
  for (let link = ties.linkStart[tie]!; link < ties.linkStart[tie + 1]!; link++)
    if (inScope(link)) found.push(link);
  return found;
}

function classesOf({ graph }: ExportSource, rows: readonly number[]): (readonly [TieClass, number])[] {
  return TIE_CLASSES.map(
    (name, at) => [name, rows.filter((link) => graph.links.class[link] === at).length] as const,
  ).filter(([, count]) => count > 0);
}

function tieRecord(source: ExportSource, row: number, links: readonly number[]): TieRecord {
  const { graph, visible } = source;
  const evidence = [...new Set(links.map((link) => graph.links.evidence[link]!))];
  const reports = evidence.map((item) => graph.evidence.report[item]!).filter((report) => report >= 0);
  return {
    row,
    id: graph.ties.id[row]!,
    a: graph.entities.id[graph.ties.a[row]!]!,
    b: graph.entities.id[graph.ties.b[row]!]!,
    classes: classesOf(source, links),
    style: styleWord(visible.ties.style[row]!),
    sources: new Set(reports.map((report) => graph.reports.source[report])).size,
    evidence,
    firstReport: firstDatedReport(graph, evidence),
    state: strongestState(visible.states, evidence),
    spells: spellsOf(graph, visible.settings.axis, evidence),
  };
}

/** The ties that an export holds, those with most independent sources first, as the table has them. */
export function tieRecords(source: ExportSource, scope: ExportScope): readonly TieRecord[] {
  const inScope = linksInScope(source, scope);
  const records: TieRecord[] = [];
  for (let row = 0; row < source.graph.ties.count; row++) {
    const links = linksOfTie(source.graph, row, inScope);
    if (links.length > 0) records.push(tieRecord(source, row, links));
  }
  return records.sort(
    (one, other) =>
      other.sources - one.sources || other.evidence.length - one.evidence.length || one.row - other.row,
  );
}
