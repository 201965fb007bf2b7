import type { DayWindow } from '../model/dateBounds.ts';
import type { Day } from '../model/day.ts';

/** Maps days to places from 0 to 1 and back, piecewise linear and rising. */
export interface TimeScale {
  readonly span: DayWindow;
  /** Place of a day's beginning; outside the span it goes on below 0 and above 1. */
  placeOf(day: number): number;
  /** The day whose beginning is nearest to a place; clamped to the span, `until` included. */
  dayAt(place: number): Day;
}

/** Index of the knot that ends the piece a value lies on; values outside lie on the first or last piece. */
function pieceAt(value: number, knots: readonly number[]): number {
  let low = 1;
  let high = knots.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((knots[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function through(value: number, from: readonly number[], to: readonly number[]): number {
  const at = pieceAt(value, from);
  const [x0 = 0, x1 = 1, y0 = 0, y1 = 1] = [from[at - 1], from[at], to[at - 1], to[at]];
  return y0 + ((value - x0) / (x1 - x0)) * (y1 - y0);
}

/** A scale through knots (day → place), both strictly rising, at least two. */
function throughKnots(days: readonly number[], places: readonly number[], span: DayWindow): TimeScale {
  return {
    span,
    placeOf: (day) => through(day, days, places),
    dayAt(place) {
      const day = Math.round(through(Math.min(1, Math.max(0, place)), places, days));
      return Math.min(span.until, Math.max(span.from, day)) as Day;
    },
  };
}

/** Every day is equally wide. The span must not be empty. */
export function calendarScale(span: DayWindow): TimeScale {
  return throughKnots([span.from, span.until], [0, 1], span);
}

/** The steps from one day with data to the next (`stops`, rising, each once) are equally wide; the calendar when none lies inside. */
export function evenScale(span: DayWindow, stops: readonly Day[]): TimeScale {
  const inside = stops.filter((day) => day > span.from && day < span.until);
  const days = [span.from, ...inside, span.until];
  return throughKnots(
    days,
    days.map((_, at) => at / (days.length - 1)),
    span,
  );
}

/** True when one gap without data takes more than a third of the span, so that even spacing shows more. */
export function evenHelps(span: DayWindow, stops: readonly Day[]): boolean {
  const inside = stops.filter((day) => day >= span.from && day < span.until);
  if (inside.length < 3) return false;
  const widest = inside.reduce((most, day, at) => Math.max(most, day - (inside[at - 1] ?? day)), 0);
  return widest > (span.until - span.from) / 3;
}
