import { TIE_CLASSES } from '../model/codes.ts';

const CLASSES = TIE_CLASSES.length;

// From the ends of a tie to its middle: what has no act outside, conflict at the middle, where it is seen best.
const FROM_ENDS = (
  [
    'affiliation',
    'about',
    'stated',
    'verbal-cooperation',
    'material-cooperation',
    'verbal-conflict',
    'material-conflict',
  ] as const
).map((name) => TIE_CLASSES.indexOf(name));

/** A run of one class along a tie: from `from` to `to`, as parts of the way from either end to the middle. */
export interface TiePart {
  readonly tieClass: number;
  readonly from: number;
  readonly to: number;
}

const WHOLE: readonly (readonly TiePart[])[] = TIE_CLASSES.map((_, tieClass) => [
  { tieClass, from: 0, to: 1 },
]);

/** The classes of a tie as runs from its ends (0) to its middle (1), proportional to the items of evidence; empty for none. */
export function tieParts(classCount: Uint16Array, tie: number): readonly TiePart[] {
  let total = 0;
  let largest = 0;
  for (let at = 0; at < CLASSES; at++) {
    const count = classCount[tie * CLASSES + at]!;
    total += count;
    if (count > classCount[tie * CLASSES + largest]!) largest = at;
  }
  if (classCount[tie * CLASSES + largest] === total) return total === 0 ? [] : WHOLE[largest]!;
  const parts: TiePart[] = [];
  let sum = 0;
  for (const tieClass of FROM_ENDS) {
    const count = classCount[tie * CLASSES + tieClass]!;
    if (count === 0) continue;
    parts.push({ tieClass, from: sum / total, to: (sum + count) / total });
    sum += count;
  }
  return parts;
}
