import type { DayWindow } from '../../model/dateBounds.ts';
import { addDays } from '../../model/day.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import type { Plot } from './plot.ts';

/** Where the line of a handle stands, and what is said of a date that is not among those shown. */
export interface HandlePlace {
  readonly linePx: number;
  /** Which way the date lies when it is not among the dates shown. */
  readonly beyond: 'before' | 'after' | null;
  /** The date, or those of both handles when both lie the same way; null on the handle that the other speaks for. */
  readonly label: string | null;
}

/** The places of both handles. Lines stay inside the plot; two that lie beyond the same edge stand side by side there, `gapPx` apart, and the inner one says both dates. */
export function handlePlaces(
  window: DayWindow,
  plot: Plot,
  gapPx: number,
): { readonly start: HandlePlace; readonly end: HandlePlace } {
  const { span } = plot;
  const last = addDays(window.until, -1);
  const [startPx, endPx] = [plot.edgeXOf(window.from), plot.edgeXOf(window.until)];
  const dates = window.from === last ? spokenDay(last) : `${spokenDay(window.from)} – ${spokenDay(last)}`;
  if (window.until <= span.from) {
    return {
      start: { linePx: startPx, beyond: 'before', label: null },
      end: { linePx: endPx + gapPx, beyond: 'before', label: dates },
    };
  }
  if (window.from >= span.until) {
    return {
      start: { linePx: startPx - gapPx, beyond: 'after', label: dates },
      end: { linePx: endPx, beyond: 'after', label: null },
    };
  }
  const isBefore = window.from < span.from;
  const isAfter = window.until > span.until;
  return {
    start: {
      linePx: startPx,
      beyond: isBefore ? 'before' : null,
      label: isBefore ? spokenDay(window.from) : null,
    },
    end: { linePx: endPx, beyond: isAfter ? 'after' : null, label: isAfter ? spokenDay(last) : null },
  };
}
