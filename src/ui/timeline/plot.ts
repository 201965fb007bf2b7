import type { DayWindow } from '../../model/dateBounds.ts';
import type { Day } from '../../model/day.ts';
import type { TimeScale } from '../../query/timeScale.ts';

/** The drawing area of the time control: days to pixels from its left edge and back. */
export interface Plot {
  readonly span: DayWindow;
  readonly widthPx: number;
  /** Room at both ends, for the handles that stand there. */
  readonly padPx: number;
  /** The place of a day's beginning; outside the padding for days that are not shown. */
  readonly xOf: (day: number) => number;
  /** The same, kept between the paddings. */
  readonly edgeXOf: (day: number) => number;
  /** The day whose beginning is nearest; the first or last shown one outside. */
  readonly dayAt: (xPx: number) => Day;
}

/** Lays a scale over a width; a width without room for the padding counts as one pixel more than that. */
export function plotOf(scale: TimeScale, widthPx: number, padPx: number): Plot {
  const innerPx = Math.max(1, widthPx - 2 * padPx);
  const xOf = (day: number) => padPx + scale.placeOf(day) * innerPx;
  return {
    span: scale.span,
    widthPx,
    padPx,
    xOf,
    edgeXOf: (day) => Math.max(padPx, Math.min(padPx + innerPx, xOf(day))),
    dayAt: (xPx) => scale.dayAt((xPx - padPx) / innerPx),
  };
}
