import type { Graph } from '../model/graph.ts';

/** How many there are in the dataset, and how many are left when all other filters are applied. */
export interface FacetCount {
  readonly before: number;
  readonly after: number;
}

/** Counts of a code list, by code. */
export type CodeCounts<Code extends string> = Readonly<Record<Code, FacetCount>>;

/** Ties by the codes of their links: a tie counts once under each code; a link whose code is below 0 counts under none. */
export function countTies(
  { links }: Graph,
  failures: Uint16Array,
  codeOf: (link: number) => number,
  codes: number,
): readonly FacetCount[] {
  const counts = Array.from({ length: codes }, () => ({ before: 0, after: 0 }));
  const lastBefore = new Int32Array(codes).fill(-1);
  const lastAfter = new Int32Array(codes).fill(-1);
  for (let link = 0; link < links.count; link++) {
    const code = codeOf(link);
    const count = counts[code];
    if (!count) continue;
    const tie = links.tie[link]!;
    if (lastBefore[code] !== tie) count.before++;
    lastBefore[code] = tie;
    if (failures[link] !== 0) continue;
    if (lastAfter[code] !== tie) count.after++;
    lastAfter[code] = tie;
  }
  return counts;
}

/** Counts by position as counts by code. */
export function byCode<Code extends string>(
  codes: readonly Code[],
  counts: readonly FacetCount[],
): CodeCounts<Code> {
  const none = { before: 0, after: 0 };
  return Object.fromEntries(codes.map((code, at) => [code, counts[at] ?? none])) as CodeCounts<Code>;
}
