import { DAY_MAX, type Day, formatDay, isBounded } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import type { Axis } from '../../model/view.ts';
import { boundsOn } from '../../query/windowStates.ts';

/** Days from the first to the last, both inclusive and YYYY-MM-DD; null is an open end. Never open on both sides. */
export interface Spell {
  readonly start: string | null;
  readonly end: string | null;
}

interface Days {
  readonly first: number;
  readonly last: number;
}

const written = (day: number) => (isBounded(day as Day) ? formatDay(day as Day) : null);

const VAGUE_DAYS = 366;

/** True for an item with a date that says no more than one day of more than a year, or after or before some day. */
export function isVague(graph: Graph, axis: Axis, row: number): boolean {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOn(graph, axis);
  const [first, last] = [earliestStart[row]!, latestEnd[row]!];
  const isDated = isBounded(first as Day) || isBounded(last as Day);
  return isDated && latestStart[row]! > earliestEnd[row]! && last - first > VAGUE_DAYS;
}

/** Days that the items may cover, from the earliest to the latest reading of each; items without any date have none. */
function possibleDays(graph: Graph, axis: Axis, rows: Iterable<number>): Days[] {
  const { earliestStart, latestEnd } = boundsOn(graph, axis);
  const [known, vague]: [Days[], Days[]] = [[], []];
  for (const row of rows) {
    const [first, last] = [earliestStart[row]!, latestEnd[row]!];
    if (!isBounded(first as Day) && !isBounded(last as Day)) continue;
    (isVague(graph, axis, row) ? vague : known).push({ first, last });
  }
  return known.length > 0 ? known : vague;
}

/**
 * The days on which evidence may hold on an axis, in order, with overlapping and adjoining runs made one, as programs
 * for networks want them. Vague items would swallow all others: they count where there is nothing else. A run that nothing bounds is left out: it says no more than undated.
 */
export function spellsOf(graph: Graph, axis: Axis, rows: Iterable<number>): readonly Spell[] {
  const days = possibleDays(graph, axis, rows).sort(
    (one, other) => one.first - other.first || one.last - other.last,
  );
  const runs: { first: number; last: number }[] = [];
  for (const { first, last } of days) {
    const run = runs.at(-1);
    if (run && first <= Math.min(DAY_MAX, run.last + 1)) run.last = Math.max(run.last, last);
    else runs.push({ first, last });
  }
  return runs
    .map(({ first, last }) => ({ start: written(first), end: written(last) }))
    .filter(({ start, end }) => start !== null || end !== null);
}

/** A spell as an EDTF interval: `2024-02-26/2024-02-27`, `2024-04-05/..`. */
export function spellText({ start, end }: Spell): string {
  return `${start ?? '..'}/${end ?? '..'}`;
}
