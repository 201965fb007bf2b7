import { boundsOfOneIn, type DateBounds } from '../../src/model/dateBounds.ts';
import { DAY_MAX, DAY_MIN, type Day, isBounded } from '../../src/model/day.ts';
import { boundsOfEdtf, parseEdtf } from '../../src/model/edtf.ts';

/** True when the bounds of EDTF text can be told, that is, when there is none or it can be read. */
export function isReadableDate(edtf: string | undefined): boolean {
  return edtf === undefined || parseEdtf(edtf) !== null;
}

/** The four days of EDTF text; undated bounds when there is none. Throws on text that is not EDTF: check dates first. */
export function boundsOfDate(edtf: string | undefined): DateBounds {
  if (edtf === undefined) return boundsOfOneIn(DAY_MIN, DAY_MAX);
  const parsed = parseEdtf(edtf);
  if (parsed === null)
    throw new Error(`"${edtf}" is not EDTF that can be read; see "Dates" in data/README.md`);
  return boundsOfEdtf(parsed);
}

/** The likeliest day of EDTF text, for order only: the middle of its bounds; `DAY_MAX` when an end is open. */
export function likeliestDayOf(edtf: string | undefined): Day {
  const { earliestStart, latestEnd } = boundsOfDate(edtf);
  if (!isBounded(earliestStart) || !isBounded(latestEnd)) return DAY_MAX;
  return Math.floor((earliestStart + latestEnd) / 2) as Day;
}
