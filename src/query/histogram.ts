import { EVIDENCE_KINDS, TIE_CLASSES } from '../model/codes.ts';
import { type Day, isBounded } from '../model/day.ts';
import type { BoundsColumns, Graph } from '../model/graph.ts';
import type { Axis } from '../model/view.ts';
import { NO_CLASS } from './countedClasses.ts';
import { binAt, type TimeBins } from './timeBins.ts';
import { boundsOn } from './windowStates.ts';

/** Evidence whose date is wider than one bar; `from` and `to` inclusive, open ends allowed. */
export interface ImpreciseSpan {
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
}

/** Items of evidence per bar, each counted once; affiliations, which hold rather than happen, are not counted. */
export interface Histogram {
  readonly bins: TimeBins;
  /** Bin × classes + class. */
  readonly counts: Uint32Array;
  /** All items of a bin. */
  readonly totals: Uint32Array;
  /** The bin that each item of evidence is counted in, by row; -1 for none. */
  readonly binOfRow: Int32Array;
  /** What cannot be put into one bar, earliest first, the longer of two first. */
  readonly spans: readonly ImpreciseSpan[];
}

const CLASSES = TIE_CLASSES.length;
const AFFILIATION = EVIDENCE_KINDS.indexOf('affiliation');

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

/**
 * Counts evidence per bin under the classes of `countedClasses`; with `chosen` (1 by row) only what is chosen. Undated
 * items are nowhere, items that no bin meets neither.
 */
export function histogram(
  graph: Graph,
  axis: Axis,
  bins: TimeBins,
  classes: Uint8Array,
  chosen?: Uint8Array,
): Histogram {
  const bounds = boundsOn(graph, axis);
  const binCount = bins.starts.length - 1;
  const counts = new Uint32Array(binCount * CLASSES);
  const totals = new Uint32Array(binCount);
  const binOfRow = new Int32Array(graph.evidence.count).fill(-1);
  const spans = new Map<string, ImpreciseSpan>();
  for (let row = 0; row < graph.evidence.count; row++) {
    const counted = classes[row] !== NO_CLASS && graph.evidence.kind[row] !== AFFILIATION;
    if (!counted || (chosen && chosen[row] === 0)) continue;
    const bin = binOf(bins, bounds, row);
    const from = bounds.earliestStart[row]! as Day;
    const to = bounds.latestEnd[row]! as Day;
    if (bin >= 0) {
      counts[bin * CLASSES + classes[row]!]!++;
      totals[bin]!++;
      binOfRow[row] = bin;
    } else if ((isBounded(from) || isBounded(to)) && meets(bins, from, to)) addSpan(spans, from, to);
  }
  const ordered = [...spans.values()].sort((one, other) => one.from - other.from || other.to - one.to);
  return { bins, counts, totals, binOfRow, spans: ordered };
}

/** Most items in one bin; 0 when all are empty. */
export function peakOf({ totals }: Histogram): number {
  return totals.reduce((most, one) => Math.max(most, one), 0);
}
