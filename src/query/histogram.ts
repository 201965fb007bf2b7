import { EVIDENCE_KINDS, TIE_CLASSES } from '../model/codes.ts';
import { type Day, isBounded } from '../model/day.ts';
import type { BoundsColumns, Graph } from '../model/graph.ts';
import { bitOf } from './filter.ts';
import { binAt, type TimeBins } from './timeBins.ts';
import type { VisibleGraph } from './visibleGraph.ts';
import { boundsOn } from './windowStates.ts';

/** Evidence whose date is wider than one bar; `from` and `to` inclusive, open ends allowed. */
export interface ImpreciseSpan {
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
}

/** Items of evidence per bar, each counted once under its main class; affiliations are not counted. */
export interface Histogram {
  readonly bins: TimeBins;
  /** Bin × classes + class. */
  readonly counts: Uint32Array;
  /** Most items in one bin, at least 1. */
  readonly peak: number;
  /** What cannot be put into one bar, earliest first, the longer of two first. */
  readonly spans: readonly ImpreciseSpan[];
  /** 1 where the dataset has any evidence at all, whatever the filters; 0 is no coverage. */
  readonly covered: Uint8Array;
}

const CLASSES = TIE_CLASSES.length;
const AFFILIATION = EVIDENCE_KINDS.indexOf('affiliation');

/** Failures that the time control itself causes: they do not count against its own bars. */
const OWN = bitOf('window') | bitOf('certainty');

/** Items of evidence that pass every filter but the window's, 1 by row. */
export function countableEvidence(graph: Graph, visible: VisibleGraph): Uint8Array {
  const countable = new Uint8Array(graph.evidence.count);
  for (let link = 0; link < graph.links.count; link++) {
    if ((visible.failures[link]! & ~OWN) === 0) countable[graph.links.evidence[link]!] = 1;
  }
  return countable;
}

/** The bin that holds the whole of an item's bounds, or -1. */
function binOf(bins: TimeBins, bounds: BoundsColumns, row: number): number {
  const first = bounds.earliestStart[row]! as Day;
  const bin = binAt(bins, first);
  return bin >= 0 && binAt(bins, bounds.latestEnd[row]! as Day) === bin ? bin : -1;
}

function addSpan(spans: Map<string, ImpreciseSpan>, from: Day, to: Day): void {
  const key = `${from}/${to}`;
  spans.set(key, { from, to, count: (spans.get(key)?.count ?? 0) + 1 });
}

function meets({ starts }: TimeBins, from: Day, to: Day): boolean {
  return from < (starts.at(-1) ?? from) && to >= (starts[0] ?? to);
}

/** Counts the evidence in `chosen` (1 by row) per bin; without `chosen`, all that passes the other filters. */
export function histogram(
  graph: Graph,
  visible: VisibleGraph,
  bins: TimeBins,
  chosen?: Uint8Array,
): Histogram {
  const bounds = boundsOn(graph, visible.settings.axis);
  const countable = countableEvidence(graph, visible);
  const binCount = bins.starts.length - 1;
  const counts = new Uint32Array(binCount * CLASSES);
  const covered = new Uint8Array(binCount);
  const totals = new Uint32Array(binCount);
  const spans = new Map<string, ImpreciseSpan>();
  for (let row = 0; row < graph.evidence.count; row++) {
    if (graph.evidence.kind[row] === AFFILIATION) continue;
    const bin = binOf(bins, bounds, row);
    if (bin >= 0) covered[bin] = 1;
    if (countable[row] === 0 || (chosen && chosen[row] === 0)) continue;
    const from = bounds.earliestStart[row]! as Day;
    const to = bounds.latestEnd[row]! as Day;
    if (bin >= 0) {
      counts[bin * CLASSES + graph.evidence.mainClass[row]!]!++;
      totals[bin]!++;
    } else if ((isBounded(from) || isBounded(to)) && meets(bins, from, to)) addSpan(spans, from, to);
  }
  const ordered = [...spans.values()].sort((one, other) => one.from - other.from || other.to - one.to);
  return {
    bins,
    counts,
    peak: totals.reduce((most, one) => Math.max(most, one), 1),
    spans: ordered,
    covered,
  };
}
