import { DAY_MAX, DAY_MIN } from '../src/model/day.ts';
import type { Random } from './randomOf.ts';

/** The first day and the number of days of all synthetic data. */
export const FIRST_DAY = 19_000;
export const DAYS = 1_400;

/** The four bounds of a date, as in `DateBounds`. */
export type Bounds = readonly [
  earliestStart: number,
  latestStart: number,
  earliestEnd: number,
  latestEnd: number,
];

const UNDATED: Bounds = [DAY_MIN, DAY_MAX, DAY_MIN, DAY_MAX];

const BURSTS = 40;

/** Draws days: half of them any day, half in bursts of unequal strength that die away within days. */
export function burstyDays({ below, chance, share, steps }: Random): () => number {
  const bursts = Array.from({ length: BURSTS }, () => below(DAYS - 30));
  return () => {
    if (chance(0.5)) return FIRST_DAY + below(DAYS);
    const strongest = Math.floor(share() ** 2 * BURSTS);
    return FIRST_DAY + (bursts[strongest] ?? 0) + Math.min(20, steps(0.5));
  };
}

/** A date as told: mostly the day, else the month, the year, one end open, or nothing. */
export function toldDate({ share }: Random, day: number): Bounds {
  const kind = share();
  if (kind < 0.75) return [day, day, day, day];
  if (kind < 0.85) return [day - (day % 30), day - (day % 30) + 29, day - (day % 30), day - (day % 30) + 29];
  if (kind < 0.88)
    return [day - (day % 365), day - (day % 365) + 364, day - (day % 365), day - (day % 365) + 364];
  if (kind < 0.9) return [DAY_MIN, day, DAY_MIN, day];
  return UNDATED;
}
