import { type DayWindow, WindowState } from '../../model/dateBounds.ts';
import type { BoundsColumns } from '../../model/graph.ts';

/** Where something can lie, as bits: in neither of two windows, in A only, in B only, in both. */
export const Presence = { neither: 1, onlyA: 2, onlyB: 4, both: 8 } as const;

const bitOfPlace = (inA: boolean, inB: boolean) => 1 << ((inA ? 1 : 0) + (inB ? 2 : 0));

// OR_TABLE[one * 16 + other]: where two things together can lie, each as its own bits say.
const OR_TABLE = Uint8Array.from({ length: 256 }, (_, at) => {
  let together = 0;
  for (let one = 0; one < 4; one++) {
    for (let other = 0; other < 4; other++) {
      if ((at >> 4) & (1 << one) && at & 15 & (1 << other)) together |= 1 << (one | other);
    }
  }
  return together;
});

/** Where two things together can lie when each falls as it likes. */
export function joinPresence(one: number, other: number): number {
  return OR_TABLE[one * 16 + other]!;
}

function inRange(days: readonly number[], first: number, last: number): number[] {
  return [first, ...days.filter((day) => day > first && day <= last)];
}

const isEmpty = ({ from, until }: DayWindow) => until <= from;

/** Where one item can lie whichever way its dates fall; its ends fall independently unless it is one day. */
function placesOfRow(bounds: BoundsColumns, row: number, a: DayWindow, b: DayWindow): number {
  const [firstStart, lastStart] = [bounds.earliestStart[row]!, bounds.latestStart[row]!];
  const [firstEnd, lastEnd] = [bounds.earliestEnd[row]!, bounds.latestEnd[row]!];
  const overlaps = (window: DayWindow, start: number, end: number) =>
    !isEmpty(window) && start < window.until && end >= window.from;
  const isOneDay = firstStart === firstEnd && lastStart === lastEnd;
  // Whether a window is met changes on these days only.
  const starts = inRange([a.until, b.until, ...(isOneDay ? [a.from, b.from] : [])], firstStart, lastStart);
  const ends = inRange([a.from, b.from], firstEnd, lastEnd);
  let places = 0;
  for (const start of starts) {
    for (const end of isOneDay ? [start] : ends) {
      places |= bitOfPlace(overlaps(a, start, end), overlaps(b, start, end));
    }
  }
  return places;
}

/** `WindowState` of an item against two windows that both leave no doubt, or null. */
function surely(state: number): boolean | null {
  if (state === WindowState.possible) return null;
  return state !== WindowState.out;
}

/** Where each item of evidence can lie, as `Presence` bits by row. Undated items lie in both windows. */
export function jointPresence(
  bounds: BoundsColumns,
  a: { readonly window: DayWindow; readonly states: Uint8Array },
  b: { readonly window: DayWindow; readonly states: Uint8Array },
): Uint8Array {
  const presence = new Uint8Array(a.states.length);
  for (let row = 0; row < presence.length; row++) {
    const [inA, inB] = [surely(a.states[row]!), surely(b.states[row]!)];
    presence[row] =
      inA === null || inB === null ? placesOfRow(bounds, row, a.window, b.window) : bitOfPlace(inA, inB);
  }
  return presence;
}
