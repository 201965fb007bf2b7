import type { Graph } from '../model/graph.ts';
import type { EvidenceFile, WireClaim } from '../model/wire/evidenceFile.ts';
import { type Difference, differencesOf } from './differences.ts';
import { inTimeOrder } from './ledger.ts';

/** The evidence rows of one report on a matter, in time order. */
export interface Account {
  readonly report: number;
  readonly rows: readonly number[];
}

/** What reports tell differently of one matter. */
export interface Disagreement {
  /** Event row, -1 for none. */
  readonly event: number;
  readonly accounts: readonly Account[];
  readonly differences: readonly Difference[];
}

type Words = Pick<EvidenceFile, 'evidence'>;

function claimAt({ evidence }: Words, row: number): WireClaim | null {
  const words = evidence[row];
  return words?.kind === 'claim' ? words : null;
}

function sorted(references: readonly string[]): string {
  return [...references].sort().join('~');
}

/** What two claims must share to tell of the same matter: who does what kind of act, what it is about, the event or else towards whom. */
function matterOf({ actors, recipients, about, plover }: WireClaim, event: number): string {
  const towards = event < 0 ? sorted(recipients) : '';
  return [event, towards, sorted(actors), sorted(about), plover?.type ?? ''].join('|');
}

function groupRows(rows: readonly number[], keyOf: (row: number) => string | number): number[][] {
  const groups = new Map<string | number, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Whether more than one report tells of a matter, or somebody denies it. */
function mayDisagree({ evidence: { report } }: Graph, words: Words, rows: readonly number[]): boolean {
  return rows.some(
    (row) => report[row] !== report[rows[0]!] || (claimAt(words, row)?.deniedBy ?? []).length > 0,
  );
}

function disagreementOf(graph: Graph, words: Words, rows: readonly number[]): Disagreement | null {
  const { report, event } = graph.evidence;
  const accounts = groupRows(rows, (row) => report[row]!).map((members) => ({
    report: report[members[0]!]!,
    rows: members,
  }));
  const found = differencesOf(
    accounts.map((account) => ({
      report: account.report,
      claims: account.rows.flatMap((row) => claimAt(words, row) ?? []),
    })),
  );
  const ofEvent = event[rows[0]!]!;
  const differences = ofEvent < 0 ? found.filter(({ contradicts }) => contradicts) : found;
  return differences.length === 0 ? null : { event: ofEvent, accounts, differences };
}

/**
 * Where reports disagree among evidence rows; citations and affiliations are passed over. Claims without an event are
 * only near each other, so that of them only contradictions count. Silence is not denial: what one report leaves out
 * is no disagreement.
 */
export function disagreements(graph: Graph, words: Words, rows: Iterable<number>): Disagreement[] {
  const { event } = graph.evidence;
  const matters = (some: readonly number[]) =>
    groupRows(some, (row) => {
      const claim = claimAt(words, row);
      return claim ? matterOf(claim, event[row]!) : '';
    });
  // Few of many: what only one report tells of an event, then of a matter, is put in no order.
  const disputable = (groups: readonly number[][]) =>
    groups.filter((members) => mayDisagree(graph, words, members)).flat();
  const claims = [...rows].filter((row) => claimAt(words, row));
  const perhaps = disputable(matters(disputable(groupRows(claims, (row) => event[row]!))));
  return matters(inTimeOrder(graph, perhaps)).flatMap(
    (members) => disagreementOf(graph, words, members) ?? [],
  );
}

/** The rows of matters on which reports contradict each other or somebody denies what is told. */
export function disputedRows(found: readonly Disagreement[]): ReadonlySet<number> {
  return new Set(
    found
      .filter(({ differences }) => differences.some(({ contradicts }) => contradicts))
      .flatMap(({ accounts }) => accounts.flatMap(({ rows }) => rows)),
  );
}
