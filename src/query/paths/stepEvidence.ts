import { DATE_BASES, DEPTHS, EvidenceFlag, TIE_CLASSES } from '../../model/codes.ts';
import { WindowState } from '../../model/dateBounds.ts';
import { DAY_MAX, DAY_MIN } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';

const WEAK = EvidenceFlag.planned | EvidenceFlag.alleged | EvidenceFlag.denied;
const NO_ACT = EvidenceFlag.negated | EvidenceFlag.notDone;
const ANNOTATED = DEPTHS.indexOf('annotated');
const STATED = DATE_BASES.indexOf('stated');
const ABOUT = TIE_CLASSES.indexOf('about');

/** What is weighed, most important first; the smaller number wins. */
type Merits = readonly number[];

/** Independent sources of what a link tells: of its whole event as far as `links` tell of it, else of its one report. */
export function sourcesTelling(
  { links: column, evidence, reports }: Graph,
  link: number,
  links: readonly number[],
): number {
  const item = column.evidence[link]!;
  const event = evidence.event[item]!;
  const sources = new Set<number>();
  for (const other of links) {
    const row = column.evidence[other]!;
    const report = evidence.report[row]!;
    const same = event < 0 ? row === item : evidence.event[row] === event;
    if (same && report >= 0) sources.add(reports.source[report]!);
  }
  return sources.size;
}

function meritsOf(graph: Graph, states: Uint8Array, link: number, links: readonly number[]): Merits {
  const { evidence, reports } = graph;
  const item = graph.links.evidence[link]!;
  const flags = evidence.flags[item]!;
  const state = states[item];
  const annotated = reports.depth[evidence.report[item]!] === ANNOTATED;
  const start = evidence.happened.earliestStart[item]!;
  const end = evidence.happened.latestEnd[item]!;
  return [
    (flags & NO_ACT) !== 0 ? 2 : (flags & WEAK) !== 0 ? 1 : 0,
    graph.links.class[link] === ABOUT ? 1 : 0,
    state === WindowState.certain || state === WindowState.possible ? 0 : 1,
    annotated || evidence.basis[item] === STATED ? 0 : 1,
    -sourcesTelling(graph, link, links),
    start > DAY_MIN ? start : end < DAY_MAX ? end : DAY_MAX,
    item,
    link,
  ];
}

function compareMerits(one: Merits, other: Merits): number {
  const at = one.findIndex((merit, place) => merit !== other[place]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

/**
 * The link that speaks best for a tie among usable ones, -1 for none: what was done before plans, allegations and
 * denials, and these before what was not done; more than a mention; in the dates; annotated or of a stated date; of most
 * independent sources; earliest.
 */
export function bestLink(graph: Graph, states: Uint8Array, links: readonly number[]): number {
  const [best] = links
    .map((link) => ({ link, merits: meritsOf(graph, states, link, links) }))
    .sort((one, other) => compareMerits(one.merits, other.merits));
  return best?.link ?? -1;
}
