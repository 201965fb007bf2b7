import { useMemo } from 'react';
import type { Extent } from '../../model/dateToken.ts';
import { addDays, type Day } from '../../model/day.ts';
import { dateStops } from '../../query/dateStops.ts';
import { binsOf, stepFor, type TimeBins } from '../../query/timeBins.ts';
import { calendarScale, evenHelps, evenScale, type TimeScale } from '../../query/timeScale.ts';
import { extentOf } from '../../state/settingsOf.ts';
import { useControlState, useExplorer, useTransient } from '../explorerContext.ts';

/** What the time control shows, whatever the window: the dataset's days, those with data, and how they are laid out. */
export interface TimeFrame {
  readonly extent: Extent;
  readonly stops: readonly Day[];
  readonly bins: TimeBins;
  readonly scale: TimeScale;
  readonly even: boolean;
}

/** The frame of the current axis, zoom and spacing, with as many bars as have room; the same object until one of them changes. */
export function useTimeFrame(barsAtMost: number): TimeFrame {
  const { graph, manifest } = useExplorer();
  const axis = useControlState((state) => state.view.axis);
  const zoom = useTransient((state) => state.histogramSpan);
  const spacing = useTransient((state) => state.evenSpacing);
  const stops = useMemo(() => dateStops(graph, axis), [graph, axis]);
  const extent = useMemo(() => extentOf(manifest, axis), [manifest, axis]);
  const shown = useMemo(() => zoom ?? { from: extent.first, until: addDays(extent.last, 1) }, [zoom, extent]);
  const step = stepFor(shown, barsAtMost);
  return useMemo(() => {
    const bins = binsOf(shown, step);
    const span = { from: bins.starts[0] ?? extent.first, until: bins.starts.at(-1) ?? extent.last };
    // Single days are wide enough as they are.
    const even = spacing ?? (bins.step !== 'day' && evenHelps(span, stops));
    return { extent, stops, bins, even, scale: even ? evenScale(span, stops) : calendarScale(span) };
  }, [shown, step, extent, spacing, stops]);
}
