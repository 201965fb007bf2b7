import { useMemo } from 'react';
import { coveredBins } from '../../query/coveredBins.ts';
import { type Histogram, histogram } from '../../query/histogram.ts';
import { evidenceOfSubject } from '../../query/subject.ts';
import type { TimeBins } from '../../query/timeBins.ts';
import { useCalmSelection, useCalmState, useControlState, useExplorer } from '../explorerContext.ts';

/** What is drawn per bin. */
export interface Bars {
  readonly all: Histogram;
  /** The class that each item of evidence counts under, by row. */
  readonly counted: Uint8Array;
  /** 1 where the sources speak of a bin at all. */
  readonly covered: Uint8Array;
  /** The same bins for what is selected; null when nothing is. */
  readonly selected: Histogram | null;
}

/** The bars of the current filters and selection, after the picture; moving the window does not change them. */
export function useBars(bins: TimeBins): Bars {
  const { graph, derived } = useExplorer();
  const axis = useControlState((state) => state.view.axis);
  const selection = useCalmSelection();
  const counted = useCalmState(({ view }) => derived.counted(view));
  const covered = useMemo(() => coveredBins(graph, axis, bins), [graph, axis, bins]);
  const all = useMemo(() => histogram(graph, axis, bins, counted), [graph, axis, bins, counted]);
  const selected = useMemo(() => {
    if (!selection) return null;
    return histogram(graph, axis, bins, counted, evidenceOfSubject(graph, selection));
  }, [graph, axis, bins, counted, selection]);
  return useMemo(() => ({ all, counted, covered, selected }), [all, counted, covered, selected]);
}
